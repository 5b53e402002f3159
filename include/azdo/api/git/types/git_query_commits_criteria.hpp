// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_history_mode.hpp>
#include <azdo/api/git/types/git_version_descriptor.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GitQueryCommitsCriteria`
struct git_query_commits_criteria {
    azdo::optional<std::int32_t> skip{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> author{};
    azdo::optional<git_version_descriptor> compare_version{};
    std::optional<bool> exclude_deletes{};
    azdo::optional<std::string> from_commit_id{};
    azdo::optional<std::string> from_date{};
    azdo::optional<azdo::open_enum<git_history_mode>> history_mode{};
    azdo::optional<std::vector<std::string>> ids{};
    std::optional<bool> include_links{};
    std::optional<bool> include_push_data{};
    std::optional<bool> include_user_image_url{};
    std::optional<bool> include_work_items{};
    azdo::optional<std::string> item_path{};
    azdo::optional<git_version_descriptor> item_version{};
    std::optional<bool> show_oldest_commits_first{};
    azdo::optional<std::string> to_commit_id{};
    azdo::optional<std::string> to_date{};
    azdo::optional<std::string> user{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_query_commits_criteria&) const = default;
    template <class self = git_query_commits_criteria>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"$skip", &self::skip>(),
            azdo::field<"$top", &self::top>(),
            azdo::field<"author", &self::author>(),
            azdo::field<"compareVersion", &self::compare_version>(),
            azdo::field<"excludeDeletes", &self::exclude_deletes>(),
            azdo::field<"fromCommitId", &self::from_commit_id>(),
            azdo::field<"fromDate", &self::from_date>(),
            azdo::field<"historyMode", &self::history_mode>(),
            azdo::field<"ids", &self::ids>(),
            azdo::field<"includeLinks", &self::include_links>(),
            azdo::field<"includePushData", &self::include_push_data>(),
            azdo::field<"includeUserImageUrl", &self::include_user_image_url>(),
            azdo::field<"includeWorkItems", &self::include_work_items>(),
            azdo::field<"itemPath", &self::item_path>(),
            azdo::field<"itemVersion", &self::item_version>(),
            azdo::field<"showOldestCommitsFirst", &self::show_oldest_commits_first>(),
            azdo::field<"toCommitId", &self::to_commit_id>(),
            azdo::field<"toDate", &self::to_date>(),
            azdo::field<"user", &self::user>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
