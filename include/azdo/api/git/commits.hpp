// SPDX-License-Identifier: BSL-1.0
// Commits: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_commit.hpp>
#include <azdo/api/git/types/git_commit_changes.hpp>
#include <azdo/api/git/types/git_commit_ref.hpp>
#include <azdo/api/git/types/git_history_mode.hpp>
#include <azdo/api/git/types/git_query_commits_criteria.hpp>
#include <azdo/api/git/types/git_version_options.hpp>
#include <azdo/api/git/types/git_version_type.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/commits`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/commits/get-push-commits
struct get_push_commits {
    using result_type = azdo::page<git_commit_ref>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/commits",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> push_id;
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};
    std::optional<bool> include_links{};

    template <class self = get_push_commits>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pushId", &self::push_id>(azdo::as::query),
            azdo::field<"top", &self::top>(azdo::as::query),
            azdo::field<"skip", &self::skip>(azdo::as::query),
            azdo::field<"includeLinks", &self::include_links>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/commits/{commitId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/commits/get
struct get_commit {
    using result_type = git_commit;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/commits/{commitId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    std::string commit_id;
    azdo::optional<std::int32_t> change_count{};

    template <class self = get_commit>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"commitId", &self::commit_id>(azdo::as::path),
            azdo::field<"changeCount", &self::change_count>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/commits/{commitId}/changes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/commits/get-changes
struct get_changes {
    using result_type = git_commit_changes;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/commits/{commitId}/changes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    std::string commit_id;
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};

    template <class self = get_changes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"commitId", &self::commit_id>(azdo::as::path),
            azdo::field<"top", &self::top>(azdo::as::query),
            azdo::field<"skip", &self::skip>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/git/repositories/{repositoryId}/commitsbatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/commits/get-commits-batch
struct get_commits_batch {
    using result_type = azdo::page<git_commit_ref>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/commitsbatch",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    git_query_commits_criteria body;
    azdo::optional<std::int32_t> skip{};
    azdo::optional<std::int32_t> top{};
    std::optional<bool> include_statuses{};

    template <class self = get_commits_batch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"includeStatuses", &self::include_statuses>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/commits`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/commits/get-commits
struct get_commits {
    using result_type = azdo::page<git_commit_ref>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/commits",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::optional<std::int32_t> search_criteria_skip{};
    azdo::optional<std::int32_t> search_criteria_top{};
    azdo::optional<std::string> search_criteria_author{};
    azdo::optional<std::string> search_criteria_compare_version_version{};
    azdo::optional<azdo::open_enum<git_version_options>> search_criteria_compare_version_version_options{};
    azdo::optional<azdo::open_enum<git_version_type>> search_criteria_compare_version_version_type{};
    std::optional<bool> search_criteria_exclude_deletes{};
    azdo::optional<std::string> search_criteria_from_commit_id{};
    azdo::optional<std::string> search_criteria_from_date{};
    azdo::optional<azdo::open_enum<git_history_mode>> search_criteria_history_mode{};
    std::vector<std::string> search_criteria_ids{};
    std::optional<bool> search_criteria_include_links{};
    std::optional<bool> search_criteria_include_push_data{};
    std::optional<bool> search_criteria_include_user_image_url{};
    std::optional<bool> search_criteria_include_work_items{};
    azdo::optional<std::string> search_criteria_item_path{};
    azdo::optional<std::string> search_criteria_item_version_version{};
    azdo::optional<azdo::open_enum<git_version_options>> search_criteria_item_version_version_options{};
    azdo::optional<azdo::open_enum<git_version_type>> search_criteria_item_version_version_type{};
    std::optional<bool> search_criteria_show_oldest_commits_first{};
    azdo::optional<std::string> search_criteria_to_commit_id{};
    azdo::optional<std::string> search_criteria_to_date{};
    azdo::optional<std::string> search_criteria_user{};

    template <class self = get_commits>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"searchCriteria.$skip", &self::search_criteria_skip>(azdo::as::query),
            azdo::field<"searchCriteria.$top", &self::search_criteria_top>(azdo::as::query),
            azdo::field<"searchCriteria.author", &self::search_criteria_author>(azdo::as::query),
            azdo::field<"searchCriteria.compareVersion.version", &self::search_criteria_compare_version_version>(azdo::as::query),
            azdo::field<"searchCriteria.compareVersion.versionOptions", &self::search_criteria_compare_version_version_options>(azdo::as::query),
            azdo::field<"searchCriteria.compareVersion.versionType", &self::search_criteria_compare_version_version_type>(azdo::as::query),
            azdo::field<"searchCriteria.excludeDeletes", &self::search_criteria_exclude_deletes>(azdo::as::query),
            azdo::field<"searchCriteria.fromCommitId", &self::search_criteria_from_commit_id>(azdo::as::query),
            azdo::field<"searchCriteria.fromDate", &self::search_criteria_from_date>(azdo::as::query),
            azdo::field<"searchCriteria.historyMode", &self::search_criteria_history_mode>(azdo::as::query),
            azdo::field<"searchCriteria.ids", &self::search_criteria_ids>(azdo::as::query),
            azdo::field<"searchCriteria.includeLinks", &self::search_criteria_include_links>(azdo::as::query),
            azdo::field<"searchCriteria.includePushData", &self::search_criteria_include_push_data>(azdo::as::query),
            azdo::field<"searchCriteria.includeUserImageUrl", &self::search_criteria_include_user_image_url>(azdo::as::query),
            azdo::field<"searchCriteria.includeWorkItems", &self::search_criteria_include_work_items>(azdo::as::query),
            azdo::field<"searchCriteria.itemPath", &self::search_criteria_item_path>(azdo::as::query),
            azdo::field<"searchCriteria.itemVersion.version", &self::search_criteria_item_version_version>(azdo::as::query),
            azdo::field<"searchCriteria.itemVersion.versionOptions", &self::search_criteria_item_version_version_options>(azdo::as::query),
            azdo::field<"searchCriteria.itemVersion.versionType", &self::search_criteria_item_version_version_type>(azdo::as::query),
            azdo::field<"searchCriteria.showOldestCommitsFirst", &self::search_criteria_show_oldest_commits_first>(azdo::as::query),
            azdo::field<"searchCriteria.toCommitId", &self::search_criteria_to_commit_id>(azdo::as::query),
            azdo::field<"searchCriteria.toDate", &self::search_criteria_to_date>(azdo::as::query),
            azdo::field<"searchCriteria.user", &self::search_criteria_user>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::git
