// SPDX-License-Identifier: BSL-1.0
// Import Requests: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_import_request.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project}/_apis/git/repositories/{repositoryId}/importRequests`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/import-requests/query
struct query_import_requests {
    using result_type = azdo::page<git_import_request>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/git/repositories/{repositoryId}/importRequests",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    std::string repository_id;
    std::optional<bool> include_abandoned{};

    template <class self = query_import_requests>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"includeAbandoned", &self::include_abandoned>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/git/repositories/{repositoryId}/importRequests`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/import-requests/create
struct create_import_request {
    using result_type = git_import_request;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/git/repositories/{repositoryId}/importRequests",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_manage>;

    std::string organization{};
    std::string project;
    std::string repository_id;
    git_import_request body;

    template <class self = create_import_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/git/repositories/{repositoryId}/importRequests/{importRequestId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/import-requests/get
struct get_import_request {
    using result_type = git_import_request;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/git/repositories/{repositoryId}/importRequests/{importRequestId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    std::string repository_id;
    azdo::required<std::int32_t> import_request_id;

    template <class self = get_import_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"importRequestId", &self::import_request_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/_apis/git/repositories/{repositoryId}/importRequests/{importRequestId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/import-requests/update
struct update_import_request {
    using result_type = git_import_request;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/git/repositories/{repositoryId}/importRequests/{importRequestId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_manage>;

    std::string organization{};
    std::string project;
    std::string repository_id;
    azdo::required<std::int32_t> import_request_id;
    git_import_request body;

    template <class self = update_import_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"importRequestId", &self::import_request_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::git
