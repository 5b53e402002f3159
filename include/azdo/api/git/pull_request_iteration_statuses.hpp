// SPDX-License-Identifier: BSL-1.0
// Pull Request Iteration Statuses: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_pull_request_status.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/iterations/{iterationId}/statuses`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-iteration-statuses/list
struct get_pull_request_iteration_statuses {
    using result_type = azdo::page<git_pull_request_status>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/iterations"
        "/{iterationId}/statuses",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code, azdo::scope::code_status>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    azdo::required<std::int32_t> iteration_id;

    template <class self = get_pull_request_iteration_statuses>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/iterations/{iterationId}/statuses`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-iteration-statuses/update
struct update_pull_request_iteration_statuses {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/iterations"
        "/{iterationId}/statuses",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write, azdo::scope::code_status>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    azdo::required<std::int32_t> iteration_id;
    azdo::json::patch body;

    template <class self = update_pull_request_iteration_statuses>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/json-patch+json"}));
    }
};

/// `POST /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/iterations/{iterationId}/statuses`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-iteration-statuses/create
struct create_pull_request_iteration_status {
    using result_type = git_pull_request_status;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/iterations"
        "/{iterationId}/statuses",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write, azdo::scope::code_status>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    azdo::required<std::int32_t> iteration_id;
    git_pull_request_status body;

    template <class self = create_pull_request_iteration_status>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/iterations/{iterationId}/statuses/{statusId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-iteration-statuses/delete
struct delete_pull_request_iteration_status {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/iterations"
        "/{iterationId}/statuses/{statusId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write, azdo::scope::code_status>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    azdo::required<std::int32_t> iteration_id;
    azdo::required<std::int32_t> status_id;

    template <class self = delete_pull_request_iteration_status>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::path),
            azdo::field<"statusId", &self::status_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/iterations/{iterationId}/statuses/{statusId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-iteration-statuses/get
struct get_pull_request_iteration_status {
    using result_type = git_pull_request_status;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/iterations"
        "/{iterationId}/statuses/{statusId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code, azdo::scope::code_status>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    azdo::required<std::int32_t> iteration_id;
    azdo::required<std::int32_t> status_id;

    template <class self = get_pull_request_iteration_status>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::path),
            azdo::field<"statusId", &self::status_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::git
