// SPDX-License-Identifier: BSL-1.0
// Teams: operations of the area core. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/core/types/team_member.hpp>
#include <azdo/api/core/types/web_api_team.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::core {

/// `GET /{organization}/_apis/projects/{projectId}/teams`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/teams/get-teams
struct get_teams {
    using result_type = azdo::page<web_api_team>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/projects/{projectId}/teams",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::profile, azdo::scope::project>;

    std::string organization{};
    std::string project_id;
    std::optional<bool> mine{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};
    std::optional<bool> expand_identity{};

    template <class self = get_teams>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::path),
            azdo::field<"$mine", &self::mine>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"$expandIdentity", &self::expand_identity>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/projects/{projectId}/teams`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/teams/create
struct create_team {
    using result_type = web_api_team;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/projects/{projectId}/teams",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::project_manage>;

    std::string organization{};
    std::string project_id;
    web_api_team body;

    template <class self = create_team>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/projects/{projectId}/teams/{teamId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/teams/delete
struct delete_team {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/projects/{projectId}/teams/{teamId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::project_manage>;

    std::string organization{};
    std::string project_id;
    std::string team_id;

    template <class self = delete_team>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::path),
            azdo::field<"teamId", &self::team_id>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/projects/{projectId}/teams/{teamId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/teams/get
struct get_team {
    using result_type = web_api_team;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/projects/{projectId}/teams/{teamId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<>;

    std::string organization{};
    std::string project_id;
    std::string team_id;
    std::optional<bool> expand_identity{};

    template <class self = get_team>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::path),
            azdo::field<"teamId", &self::team_id>(azdo::as::path),
            azdo::field<"$expandIdentity", &self::expand_identity>(azdo::as::query));
    }
};

/// `PATCH /{organization}/_apis/projects/{projectId}/teams/{teamId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/teams/update
struct update_team {
    using result_type = web_api_team;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/projects/{projectId}/teams/{teamId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::project_write>;

    std::string organization{};
    std::string project_id;
    std::string team_id;
    web_api_team body;

    template <class self = update_team>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::path),
            azdo::field<"teamId", &self::team_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/_apis/projects/{projectId}/teams/{teamId}/members`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/teams/get-team-members-with-extended-properties
struct get_team_members_with_extended_properties {
    using result_type = azdo::page<team_member>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/projects/{projectId}/teams/{teamId}/members",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::profile, azdo::scope::project>;

    std::string organization{};
    std::string project_id;
    std::string team_id;
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};

    template <class self = get_team_members_with_extended_properties>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::path),
            azdo::field<"teamId", &self::team_id>(azdo::as::path),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/teams`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/teams/get-all-teams
struct get_all_teams {
    using result_type = azdo::page<web_api_team>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/teams",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1-preview.3, 7.0-preview.3, 6.0-preview.3"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::project>;

    std::string organization{};
    std::optional<bool> mine{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};
    std::optional<bool> expand_identity{};

    template <class self = get_all_teams>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"$mine", &self::mine>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"$expandIdentity", &self::expand_identity>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::core
