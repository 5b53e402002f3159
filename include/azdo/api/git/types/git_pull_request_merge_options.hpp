// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::git {

/// `GitPullRequestMergeOptions`
struct git_pull_request_merge_options {
    std::optional<bool> conflict_authorship_commits{};
    std::optional<bool> detect_rename_false_positives{};
    std::optional<bool> disable_renames{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_pull_request_merge_options&) const = default;
    template <class self = git_pull_request_merge_options>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"conflictAuthorshipCommits", &self::conflict_authorship_commits>(),
            azdo::field<"detectRenameFalsePositives", &self::detect_rename_false_positives>(),
            azdo::field<"disableRenames", &self::disable_renames>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
