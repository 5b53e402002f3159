// SPDX-License-Identifier: BSL-1.0
// Pull Requests: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_pull_request.hpp>
#include <azdo/api/git/types/pull_request_status.hpp>
#include <azdo/api/git/types/pull_request_time_range_type.hpp>
#include <azdo/api/git/types/tags_filter_operator.hpp>
#include <azdo/core/time.hpp>
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

/// `GET /{organization}/{project}/_apis/git/pullrequests`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/get-pull-requests-by-project
struct get_pull_requests_by_project {
    using result_type = azdo::page<git_pull_request>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/git/pullrequests",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> search_criteria_creator_id{};
    std::optional<bool> search_criteria_include_links{};
    std::vector<std::string> search_criteria_labels{};
    azdo::optional<azdo::sys_time> search_criteria_max_time{};
    azdo::optional<azdo::sys_time> search_criteria_min_time{};
    azdo::optional<azdo::open_enum<pull_request_time_range_type>> search_criteria_query_time_range_type{};
    azdo::optional<std::string> search_criteria_repository_id{};
    azdo::optional<std::string> search_criteria_reviewer_id{};
    azdo::optional<std::string> search_criteria_source_ref_name{};
    azdo::optional<std::string> search_criteria_source_repository_id{};
    azdo::optional<azdo::open_enum<pull_request_status>> search_criteria_status{};
    azdo::optional<azdo::open_enum<tags_filter_operator>> search_criteria_tags_filter_operator{};
    azdo::optional<std::string> search_criteria_target_ref_name{};
    azdo::optional<std::string> search_criteria_title{};
    azdo::optional<std::int32_t> max_comment_length{};
    azdo::optional<std::int32_t> skip{};
    azdo::optional<std::int32_t> top{};

    template <class self = get_pull_requests_by_project>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"searchCriteria.creatorId", &self::search_criteria_creator_id>(azdo::as::query),
            azdo::field<"searchCriteria.includeLinks", &self::search_criteria_include_links>(azdo::as::query),
            azdo::field<"searchCriteria.labels", &self::search_criteria_labels>(azdo::as::query),
            azdo::field<"searchCriteria.maxTime", &self::search_criteria_max_time>(azdo::as::query),
            azdo::field<"searchCriteria.minTime", &self::search_criteria_min_time>(azdo::as::query),
            azdo::field<"searchCriteria.queryTimeRangeType", &self::search_criteria_query_time_range_type>(azdo::as::query),
            azdo::field<"searchCriteria.repositoryId", &self::search_criteria_repository_id>(azdo::as::query),
            azdo::field<"searchCriteria.reviewerId", &self::search_criteria_reviewer_id>(azdo::as::query),
            azdo::field<"searchCriteria.sourceRefName", &self::search_criteria_source_ref_name>(azdo::as::query),
            azdo::field<"searchCriteria.sourceRepositoryId", &self::search_criteria_source_repository_id>(azdo::as::query),
            azdo::field<"searchCriteria.status", &self::search_criteria_status>(azdo::as::query),
            azdo::field<"searchCriteria.tagsFilterOperator", &self::search_criteria_tags_filter_operator>(azdo::as::query),
            azdo::field<"searchCriteria.targetRefName", &self::search_criteria_target_ref_name>(azdo::as::query),
            azdo::field<"searchCriteria.title", &self::search_criteria_title>(azdo::as::query),
            azdo::field<"maxCommentLength", &self::max_comment_length>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/git/pullrequests/{pullRequestId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/get-pull-request-by-id
struct get_pull_request_by_id {
    using result_type = git_pull_request;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/pullrequests/{pullRequestId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::required<std::int32_t> pull_request_id;

    template <class self = get_pull_request_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullrequests`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/get-pull-requests
struct get_pull_requests {
    using result_type = azdo::page<git_pull_request>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullrequests",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::optional<std::string> search_criteria_creator_id{};
    std::optional<bool> search_criteria_include_links{};
    std::vector<std::string> search_criteria_labels{};
    azdo::optional<azdo::sys_time> search_criteria_max_time{};
    azdo::optional<azdo::sys_time> search_criteria_min_time{};
    azdo::optional<azdo::open_enum<pull_request_time_range_type>> search_criteria_query_time_range_type{};
    azdo::optional<std::string> search_criteria_repository_id{};
    azdo::optional<std::string> search_criteria_reviewer_id{};
    azdo::optional<std::string> search_criteria_source_ref_name{};
    azdo::optional<std::string> search_criteria_source_repository_id{};
    azdo::optional<azdo::open_enum<pull_request_status>> search_criteria_status{};
    azdo::optional<azdo::open_enum<tags_filter_operator>> search_criteria_tags_filter_operator{};
    azdo::optional<std::string> search_criteria_target_ref_name{};
    azdo::optional<std::string> search_criteria_title{};
    azdo::optional<std::int32_t> max_comment_length{};
    azdo::optional<std::int32_t> skip{};
    azdo::optional<std::int32_t> top{};

    template <class self = get_pull_requests>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"searchCriteria.creatorId", &self::search_criteria_creator_id>(azdo::as::query),
            azdo::field<"searchCriteria.includeLinks", &self::search_criteria_include_links>(azdo::as::query),
            azdo::field<"searchCriteria.labels", &self::search_criteria_labels>(azdo::as::query),
            azdo::field<"searchCriteria.maxTime", &self::search_criteria_max_time>(azdo::as::query),
            azdo::field<"searchCriteria.minTime", &self::search_criteria_min_time>(azdo::as::query),
            azdo::field<"searchCriteria.queryTimeRangeType", &self::search_criteria_query_time_range_type>(azdo::as::query),
            azdo::field<"searchCriteria.repositoryId", &self::search_criteria_repository_id>(azdo::as::query),
            azdo::field<"searchCriteria.reviewerId", &self::search_criteria_reviewer_id>(azdo::as::query),
            azdo::field<"searchCriteria.sourceRefName", &self::search_criteria_source_ref_name>(azdo::as::query),
            azdo::field<"searchCriteria.sourceRepositoryId", &self::search_criteria_source_repository_id>(azdo::as::query),
            azdo::field<"searchCriteria.status", &self::search_criteria_status>(azdo::as::query),
            azdo::field<"searchCriteria.tagsFilterOperator", &self::search_criteria_tags_filter_operator>(azdo::as::query),
            azdo::field<"searchCriteria.targetRefName", &self::search_criteria_target_ref_name>(azdo::as::query),
            azdo::field<"searchCriteria.title", &self::search_criteria_title>(azdo::as::query),
            azdo::field<"maxCommentLength", &self::max_comment_length>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullrequests`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/create
struct create_pull_request {
    using result_type = git_pull_request;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullrequests",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    git_pull_request body;
    std::optional<bool> supports_iterations{};

    template <class self = create_pull_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"supportsIterations", &self::supports_iterations>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullrequests/{pullRequestId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/get-pull-request
struct get_pull_request {
    using result_type = git_pull_request;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullrequests/{pullRequestId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    azdo::optional<std::int32_t> max_comment_length{};
    azdo::optional<std::int32_t> skip{};
    azdo::optional<std::int32_t> top{};
    std::optional<bool> include_commits{};
    std::optional<bool> include_work_item_refs{};

    template <class self = get_pull_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"maxCommentLength", &self::max_comment_length>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"includeCommits", &self::include_commits>(azdo::as::query),
            azdo::field<"includeWorkItemRefs", &self::include_work_item_refs>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullrequests/{pullRequestId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/update
struct update_pull_request {
    using result_type = git_pull_request;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullrequests/{pullRequestId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    git_pull_request body;

    template <class self = update_pull_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::git
