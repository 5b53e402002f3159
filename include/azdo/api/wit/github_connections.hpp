// SPDX-License-Identifier: BSL-1.0
// Github Connections: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/github_connection_model.hpp>
#include <azdo/api/wit/types/github_connection_repo_model.hpp>
#include <azdo/api/wit/types/github_connection_repos_batch_request.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project}/_apis/githubconnections`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/github-connections/get-github-connections
struct get_github_connections {
    using result_type = azdo::page<github_connection_model>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/githubconnections", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::githubconnections>;

    std::string organization{};
    std::string project;

    template <class self = get_github_connections>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/githubconnections/{connectionId}/repos`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/github-connections/get-github-connection-repositories
struct get_github_connection_repositories {
    using result_type = azdo::page<github_connection_repo_model>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/githubconnections/{connectionId}/repos",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::githubconnections>;

    std::string organization{};
    std::string project;
    std::string connection_id;

    template <class self = get_github_connection_repositories>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"connectionId", &self::connection_id>(azdo::as::path));
    }
};

/// `POST /{organization}/{project}/_apis/githubconnections/{connectionId}/reposBatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/github-connections/update
struct update_github_connection_repos {
    using result_type = azdo::page<github_connection_repo_model>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/githubconnections/{connectionId}/reposBatch",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::githubconnections_manage>;

    std::string organization{};
    std::string project;
    std::string connection_id;
    github_connection_repos_batch_request body;

    template <class self = update_github_connection_repos>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"connectionId", &self::connection_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::wit
