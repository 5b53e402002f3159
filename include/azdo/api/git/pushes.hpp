// SPDX-License-Identifier: BSL-1.0
// Pushes: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_push.hpp>
#include <azdo/core/time.hpp>
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

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pushes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pushes/list
struct get_pushes {
    using result_type = azdo::page<git_push>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pushes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::optional<std::int32_t> skip{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<azdo::sys_time> search_criteria_from_date{};
    std::optional<bool> search_criteria_include_links{};
    std::optional<bool> search_criteria_include_ref_updates{};
    azdo::optional<std::string> search_criteria_pusher_id{};
    azdo::optional<std::string> search_criteria_ref_name{};
    azdo::optional<azdo::sys_time> search_criteria_to_date{};

    template <class self = get_pushes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"searchCriteria.fromDate", &self::search_criteria_from_date>(azdo::as::query),
            azdo::field<"searchCriteria.includeLinks", &self::search_criteria_include_links>(azdo::as::query),
            azdo::field<"searchCriteria.includeRefUpdates", &self::search_criteria_include_ref_updates>(azdo::as::query),
            azdo::field<"searchCriteria.pusherId", &self::search_criteria_pusher_id>(azdo::as::query),
            azdo::field<"searchCriteria.refName", &self::search_criteria_ref_name>(azdo::as::query),
            azdo::field<"searchCriteria.toDate", &self::search_criteria_to_date>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pushes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pushes/create
struct create_push {
    using result_type = git_push;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pushes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    git_push body;

    template <class self = create_push>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pushes/{pushId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pushes/get
struct get_push {
    using result_type = git_push;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pushes/{pushId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> push_id;
    azdo::optional<std::int32_t> include_commits{};
    std::optional<bool> include_ref_updates{};

    template <class self = get_push>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pushId", &self::push_id>(azdo::as::path),
            azdo::field<"includeCommits", &self::include_commits>(azdo::as::query),
            azdo::field<"includeRefUpdates", &self::include_ref_updates>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::git
