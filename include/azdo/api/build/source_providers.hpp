// SPDX-License-Identifier: BSL-1.0
// Source Providers: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/pull_request.hpp>
#include <azdo/api/build/types/repository_webhook.hpp>
#include <azdo/api/build/types/result_set.hpp>
#include <azdo/api/build/types/source_provider_attributes.hpp>
#include <azdo/api/build/types/source_repositories.hpp>
#include <azdo/api/build/types/source_repository_item.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project}/_apis/sourceProviders/{providerName}/branches`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/source-providers/list-branches
struct list_branches {
    using result_type = azdo::page<std::string>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/sourceProviders/{providerName}/branches",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    std::string provider_name;
    azdo::optional<std::string> service_endpoint_id{};
    azdo::optional<std::string> repository{};
    azdo::optional<std::string> branch_name{};

    template <class self = list_branches>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"providerName", &self::provider_name>(azdo::as::path),
            azdo::field<"serviceEndpointId", &self::service_endpoint_id>(azdo::as::query),
            azdo::field<"repository", &self::repository>(azdo::as::query),
            azdo::field<"branchName", &self::branch_name>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/sourceProviders/{providerName}/filecontents`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/source-providers/get-file-contents
struct get_file_contents {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/sourceProviders/{providerName}/filecontents",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    std::string provider_name;
    azdo::optional<std::string> service_endpoint_id{};
    azdo::optional<std::string> repository{};
    azdo::optional<std::string> commit_or_branch{};
    azdo::optional<std::string> path{};

    template <class self = get_file_contents>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"providerName", &self::provider_name>(azdo::as::path),
            azdo::field<"serviceEndpointId", &self::service_endpoint_id>(azdo::as::query),
            azdo::field<"repository", &self::repository>(azdo::as::query),
            azdo::field<"commitOrBranch", &self::commit_or_branch>(azdo::as::query),
            azdo::field<"path", &self::path>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/sourceProviders/{providerName}/pathcontents`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/source-providers/get-path-contents
struct get_path_contents {
    using result_type = azdo::page<source_repository_item>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/sourceProviders/{providerName}/pathcontents",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    std::string provider_name;
    azdo::optional<std::string> service_endpoint_id{};
    azdo::optional<std::string> repository{};
    azdo::optional<std::string> commit_or_branch{};
    azdo::optional<std::string> path{};

    template <class self = get_path_contents>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"providerName", &self::provider_name>(azdo::as::path),
            azdo::field<"serviceEndpointId", &self::service_endpoint_id>(azdo::as::query),
            azdo::field<"repository", &self::repository>(azdo::as::query),
            azdo::field<"commitOrBranch", &self::commit_or_branch>(azdo::as::query),
            azdo::field<"path", &self::path>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/sourceProviders/{providerName}/pullrequests/{pullRequestId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/source-providers/get-pull-request
struct get_pull_request {
    using result_type = pull_request;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/sourceProviders/{providerName}/pullrequests/{pullRequestId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    std::string provider_name;
    std::string pull_request_id;
    azdo::optional<std::string> repository_id{};
    azdo::optional<std::string> service_endpoint_id{};

    template <class self = get_pull_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"providerName", &self::provider_name>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::query),
            azdo::field<"serviceEndpointId", &self::service_endpoint_id>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/sourceProviders/{providerName}/repositories`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/source-providers/list-repositories
struct list_repositories {
    using result_type = source_repositories;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/sourceProviders/{providerName}/repositories",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    std::string provider_name;
    azdo::optional<std::string> service_endpoint_id{};
    azdo::optional<std::string> repository{};
    azdo::optional<azdo::open_enum<azdo::api::build::result_set>> result_set{};
    std::optional<bool> page_results{};
    azdo::optional<std::string> continuation_token{};

    template <class self = list_repositories>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"providerName", &self::provider_name>(azdo::as::path),
            azdo::field<"serviceEndpointId", &self::service_endpoint_id>(azdo::as::query),
            azdo::field<"repository", &self::repository>(azdo::as::query),
            azdo::field<"resultSet", &self::result_set>(azdo::as::query),
            azdo::field<"pageResults", &self::page_results>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/sourceProviders/{providerName}/webhooks`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/source-providers/list-webhooks
struct list_webhooks {
    using result_type = azdo::page<repository_webhook>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/sourceProviders/{providerName}/webhooks",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    std::string provider_name;
    azdo::optional<std::string> service_endpoint_id{};
    azdo::optional<std::string> repository{};

    template <class self = list_webhooks>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"providerName", &self::provider_name>(azdo::as::path),
            azdo::field<"serviceEndpointId", &self::service_endpoint_id>(azdo::as::query),
            azdo::field<"repository", &self::repository>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/sourceProviders/{providerName}/webhooks`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/source-providers/restore-webhooks
struct restore_webhooks {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/sourceProviders/{providerName}/webhooks",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    std::string provider_name;
    std::vector<std::string> body;
    azdo::optional<std::string> service_endpoint_id{};
    azdo::optional<std::string> repository{};

    template <class self = restore_webhooks>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"providerName", &self::provider_name>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"serviceEndpointId", &self::service_endpoint_id>(azdo::as::query),
            azdo::field<"repository", &self::repository>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/sourceproviders`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/source-providers/list
struct list_source_providers {
    using result_type = azdo::page<source_provider_attributes>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/sourceproviders",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;

    template <class self = list_source_providers>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::build
