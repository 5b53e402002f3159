// SPDX-License-Identifier: BSL-1.0
// Pull Request Attachments: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/attachment.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/attachments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-attachments/list
struct get_attachments {
    using result_type = azdo::page<attachment>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/attachments",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;

    template <class self = get_attachments>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path));
    }
};

/// `DELETE /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/attachments/{fileName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-attachments/delete
struct delete_attachment {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/attachments"
        "/{fileName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    std::string file_name;

    template <class self = delete_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"fileName", &self::file_name>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/attachments/{fileName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-attachments/get
struct get_attachment {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/attachments"
        "/{fileName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    std::string file_name;

    template <class self = get_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"fileName", &self::file_name>(azdo::as::path));
    }
};

/// `POST /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/attachments/{fileName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-attachments/create
struct create_attachment {
    using result_type = attachment;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/attachments"
        "/{fileName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    std::string file_name;
    azdo::http::upload body;

    template <class self = create_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"fileName", &self::file_name>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/octet-stream"}));
    }
};

} // namespace azdo::inline v1::api::git
