// SPDX-License-Identifier: BSL-1.0
// Statuses: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_status.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/commits/{commitId}/statuses`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/statuses/list
struct get_statuses {
    using result_type = azdo::page<git_status>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/commits/{commitId}/statuses",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code, azdo::scope::code_status>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    std::string commit_id;
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};
    std::optional<bool> latest_only{};

    template <class self = get_statuses>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"commitId", &self::commit_id>(azdo::as::path),
            azdo::field<"top", &self::top>(azdo::as::query),
            azdo::field<"skip", &self::skip>(azdo::as::query),
            azdo::field<"latestOnly", &self::latest_only>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/git/repositories/{repositoryId}/commits/{commitId}/statuses`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/statuses/create
struct create_commit_status {
    using result_type = git_status;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/commits/{commitId}/statuses",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write, azdo::scope::code_status>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    std::string commit_id;
    git_status body;

    template <class self = create_commit_status>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"commitId", &self::commit_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::git
