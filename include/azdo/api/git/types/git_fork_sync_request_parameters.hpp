// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/global_git_repository_key.hpp>
#include <azdo/api/git/types/source_to_target_ref.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::git {

/// `GitForkSyncRequestParameters`
struct git_fork_sync_request_parameters {
    azdo::optional<global_git_repository_key> source{};
    azdo::optional<std::vector<source_to_target_ref>> source_to_target_refs{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_fork_sync_request_parameters&) const = default;
    template <class self = git_fork_sync_request_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"source", &self::source>(),
            azdo::field<"sourceToTargetRefs", &self::source_to_target_refs>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
