// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_commit_ref.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GitAsyncRefOperationSource`
struct git_async_ref_operation_source {
    azdo::optional<std::vector<git_commit_ref>> commit_list{};
    azdo::optional<std::int32_t> pull_request_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_async_ref_operation_source&) const = default;
    template <class self = git_async_ref_operation_source>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"commitList", &self::commit_list>(),
            azdo::field<"pullRequestId", &self::pull_request_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
