// SPDX-License-Identifier: BSL-1.0
// Forks: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_fork_sync_request.hpp>
#include <azdo/api/git/types/git_fork_sync_request_parameters.hpp>
#include <azdo/api/git/types/git_repository_ref.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryNameOrId}/forkSyncRequests`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/forks/get-fork-sync-requests
struct get_fork_sync_requests {
    using result_type = azdo::page<git_fork_sync_request>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryNameOrId}/forkSyncRequests",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_name_or_id;
    std::optional<bool> include_abandoned{};
    std::optional<bool> include_links{};

    template <class self = get_fork_sync_requests>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryNameOrId", &self::repository_name_or_id>(azdo::as::path),
            azdo::field<"includeAbandoned", &self::include_abandoned>(azdo::as::query),
            azdo::field<"includeLinks", &self::include_links>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/git/repositories/{repositoryNameOrId}/forkSyncRequests`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/forks/create-fork-sync-request
struct create_fork_sync_request {
    using result_type = git_fork_sync_request;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryNameOrId}/forkSyncRequests",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_name_or_id;
    git_fork_sync_request_parameters body;
    std::optional<bool> include_links{};

    template <class self = create_fork_sync_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryNameOrId", &self::repository_name_or_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"includeLinks", &self::include_links>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryNameOrId}/forkSyncRequests/{forkSyncOperationId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/forks/get-fork-sync-request
struct get_fork_sync_request {
    using result_type = git_fork_sync_request;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryNameOrId}/forkSyncRequests/{forkSyncOperationId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_name_or_id;
    azdo::required<std::int32_t> fork_sync_operation_id;
    std::optional<bool> include_links{};

    template <class self = get_fork_sync_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryNameOrId", &self::repository_name_or_id>(azdo::as::path),
            azdo::field<"forkSyncOperationId", &self::fork_sync_operation_id>(azdo::as::path),
            azdo::field<"includeLinks", &self::include_links>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryNameOrId}/forks/{collectionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/forks/list
struct get_forks {
    using result_type = azdo::page<git_repository_ref>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryNameOrId}/forks/{collectionId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_name_or_id;
    std::string collection_id;
    std::optional<bool> include_links{};

    template <class self = get_forks>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryNameOrId", &self::repository_name_or_id>(azdo::as::path),
            azdo::field<"collectionId", &self::collection_id>(azdo::as::path),
            azdo::field<"includeLinks", &self::include_links>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::git
