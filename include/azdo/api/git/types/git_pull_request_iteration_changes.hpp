// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_pull_request_change.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GitPullRequestIterationChanges`, only in answers
struct git_pull_request_iteration_changes {
    std::vector<git_pull_request_change> change_entries{};
    azdo::optional<std::int32_t> next_skip{};
    azdo::optional<std::int32_t> next_top{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_pull_request_iteration_changes&) const = default;
    template <class self = git_pull_request_iteration_changes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"changeEntries", &self::change_entries>(),
            azdo::field<"nextSkip", &self::next_skip>(),
            azdo::field<"nextTop", &self::next_top>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
