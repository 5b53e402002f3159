// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_commit_ref.hpp>
#include <azdo/api/git/types/git_pull_request_change.hpp>
#include <azdo/api/git/types/git_push_ref.hpp>
#include <azdo/api/git/types/identity_ref.hpp>
#include <azdo/api/git/types/iteration_reason.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GitPullRequestIteration`, only in answers
struct git_pull_request_iteration {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<identity_ref> author{};
    std::vector<git_pull_request_change> change_list{};
    std::vector<git_commit_ref> commits{};
    azdo::optional<git_commit_ref> common_ref_commit{};
    azdo::optional<azdo::sys_time> created_date{};
    std::string description{};
    std::optional<bool> has_more_commits{};
    azdo::optional<std::int32_t> id{};
    std::string new_target_ref_name{};
    std::string old_target_ref_name{};
    azdo::optional<git_push_ref> push{};
    azdo::optional<azdo::open_enum<iteration_reason>> reason{};
    azdo::optional<git_commit_ref> source_ref_commit{};
    azdo::optional<git_commit_ref> target_ref_commit{};
    azdo::optional<azdo::sys_time> updated_date{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_pull_request_iteration&) const = default;
    template <class self = git_pull_request_iteration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"author", &self::author>(),
            azdo::field<"changeList", &self::change_list>(),
            azdo::field<"commits", &self::commits>(),
            azdo::field<"commonRefCommit", &self::common_ref_commit>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"hasMoreCommits", &self::has_more_commits>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"newTargetRefName", &self::new_target_ref_name>(),
            azdo::field<"oldTargetRefName", &self::old_target_ref_name>(),
            azdo::field<"push", &self::push>(),
            azdo::field<"reason", &self::reason>(),
            azdo::field<"sourceRefCommit", &self::source_ref_commit>(),
            azdo::field<"targetRefCommit", &self::target_ref_commit>(),
            azdo::field<"updatedDate", &self::updated_date>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
