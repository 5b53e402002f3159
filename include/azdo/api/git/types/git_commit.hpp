// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/change_count_dictionary.hpp>
#include <azdo/api/git/types/git_change.hpp>
#include <azdo/api/git/types/git_push_ref.hpp>
#include <azdo/api/git/types/git_status.hpp>
#include <azdo/api/git/types/git_user_date.hpp>
#include <azdo/api/git/types/resource_ref.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GitCommit`, only in answers
struct git_commit {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<git_user_date> author{};
    azdo::optional<change_count_dictionary> change_counts{};
    std::vector<git_change> changes{};
    std::string comment{};
    std::optional<bool> comment_truncated{};
    std::string commit_id{};
    std::optional<bool> commit_too_many_changes{};
    azdo::optional<git_user_date> committer{};
    std::vector<std::string> parents{};
    azdo::optional<git_push_ref> push{};
    std::string remote_url{};
    std::vector<git_status> statuses{};
    std::string tree_id{};
    std::string url{};
    std::vector<resource_ref> work_items{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_commit&) const = default;
    template <class self = git_commit>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"author", &self::author>(),
            azdo::field<"changeCounts", &self::change_counts>(),
            azdo::field<"changes", &self::changes>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"commentTruncated", &self::comment_truncated>(),
            azdo::field<"commitId", &self::commit_id>(),
            azdo::field<"commitTooManyChanges", &self::commit_too_many_changes>(),
            azdo::field<"committer", &self::committer>(),
            azdo::field<"parents", &self::parents>(),
            azdo::field<"push", &self::push>(),
            azdo::field<"remoteUrl", &self::remote_url>(),
            azdo::field<"statuses", &self::statuses>(),
            azdo::field<"treeId", &self::tree_id>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"workItems", &self::work_items>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
