// SPDX-License-Identifier: BSL-1.0
// Pull Request Labels: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/web_api_create_tag_request_data.hpp>
#include <azdo/api/git/types/web_api_tag_definition.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/labels`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-labels/list
struct get_pull_request_labels {
    using result_type = azdo::page<web_api_tag_definition>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/labels",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    azdo::optional<std::string> project_id{};

    template <class self = get_pull_request_labels>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/labels`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-labels/create
struct create_pull_request_label {
    using result_type = web_api_tag_definition;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/labels",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    web_api_create_tag_request_data body;
    azdo::optional<std::string> project_id{};

    template <class self = create_pull_request_label>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"projectId", &self::project_id>(azdo::as::query));
    }
};

/// `DELETE /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/labels/{labelIdOrName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-labels/delete
struct delete_pull_request_labels {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/labels"
        "/{labelIdOrName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    std::string label_id_or_name;
    azdo::optional<std::string> project_id{};

    template <class self = delete_pull_request_labels>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"labelIdOrName", &self::label_id_or_name>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/labels/{labelIdOrName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-labels/get
struct get_pull_request_label {
    using result_type = web_api_tag_definition;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/labels"
        "/{labelIdOrName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    std::string label_id_or_name;
    azdo::optional<std::string> project_id{};

    template <class self = get_pull_request_label>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"labelIdOrName", &self::label_id_or_name>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::git
