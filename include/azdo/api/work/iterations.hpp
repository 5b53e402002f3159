// SPDX-License-Identifier: BSL-1.0
// Iterations: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/iteration_work_items.hpp>
#include <azdo/api/work/types/team_settings_iteration.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/{team?}/_apis/work/teamsettings/iterations`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/iterations/list
struct get_team_iterations {
    using result_type = azdo::page<team_settings_iteration>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/teamsettings/iterations",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    azdo::optional<std::string> timeframe{};

    template <class self = get_team_iterations>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"$timeframe", &self::timeframe>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/{team?}/_apis/work/teamsettings/iterations`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/iterations/post-team-iteration
struct post_team_iteration {
    using result_type = team_settings_iteration;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/{team?}/_apis/work/teamsettings/iterations",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    team_settings_iteration body;

    template <class self = post_team_iteration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/{team?}/_apis/work/teamsettings/iterations/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/iterations/delete
struct delete_team_iteration {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/{team?}/_apis/work/teamsettings/iterations/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string id;

    template <class self = delete_team_iteration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/{team?}/_apis/work/teamsettings/iterations/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/iterations/get
struct get_team_iteration {
    using result_type = team_settings_iteration;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/teamsettings/iterations/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string id;

    template <class self = get_team_iteration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/{team?}/_apis/work/teamsettings/iterations/{iterationId}/workitems`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/iterations/get-iteration-work-items
struct get_iteration_work_items {
    using result_type = iteration_work_items;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/teamsettings/iterations/{iterationId}/workitems",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string iteration_id;

    template <class self = get_iteration_work_items>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::work
