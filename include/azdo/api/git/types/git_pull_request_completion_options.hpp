// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_pull_request_merge_strategy.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GitPullRequestCompletionOptions`
struct git_pull_request_completion_options {
    azdo::optional<std::vector<std::int32_t>> auto_complete_ignore_config_ids{};
    std::optional<bool> bypass_policy{};
    azdo::optional<std::string> bypass_reason{};
    std::optional<bool> delete_source_branch{};
    azdo::optional<std::string> merge_commit_message{};
    azdo::optional<azdo::open_enum<git_pull_request_merge_strategy>> merge_strategy{};
    std::optional<bool> squash_merge{};
    std::optional<bool> transition_work_items{};
    std::optional<bool> triggered_by_auto_complete{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_pull_request_completion_options&) const = default;
    template <class self = git_pull_request_completion_options>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"autoCompleteIgnoreConfigIds", &self::auto_complete_ignore_config_ids>(),
            azdo::field<"bypassPolicy", &self::bypass_policy>(),
            azdo::field<"bypassReason", &self::bypass_reason>(),
            azdo::field<"deleteSourceBranch", &self::delete_source_branch>(),
            azdo::field<"mergeCommitMessage", &self::merge_commit_message>(),
            azdo::field<"mergeStrategy", &self::merge_strategy>(),
            azdo::field<"squashMerge", &self::squash_merge>(),
            azdo::field<"transitionWorkItems", &self::transition_work_items>(),
            azdo::field<"triggeredByAutoComplete", &self::triggered_by_auto_complete>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
