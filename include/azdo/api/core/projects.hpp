// SPDX-License-Identifier: BSL-1.0
// Projects: operations of the area core. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/core/types/operation_reference.hpp>
#include <azdo/api/core/types/project_property.hpp>
#include <azdo/api/core/types/project_state.hpp>
#include <azdo/api/core/types/team_project.hpp>
#include <azdo/api/core/types/team_project_reference.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::core {

/// `GET /{organization}/_apis/projects`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/projects/list
struct list_projects {
    using result_type = azdo::page<team_project_reference>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/projects", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::profile, azdo::scope::project>;

    std::string organization{};
    azdo::optional<azdo::open_enum<project_state>> state_filter{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};
    azdo::optional<std::int32_t> continuation_token{};
    std::optional<bool> get_default_team_image_url{};

    template <class self = list_projects>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"stateFilter", &self::state_filter>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"getDefaultTeamImageUrl", &self::get_default_team_image_url>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/projects`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/projects/create
struct queue_create_project {
    using result_type = operation_reference;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/projects", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::project_manage>;

    std::string organization{};
    team_project body;

    template <class self = queue_create_project>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/projects/{projectId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/projects/delete
struct queue_delete_project {
    using result_type = operation_reference;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/projects/{projectId}", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::project_manage>;

    std::string organization{};
    std::string project_id;

    template <class self = queue_delete_project>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/projects/{projectId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/projects/get
struct get_project {
    using result_type = team_project;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/projects/{projectId}", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::profile, azdo::scope::project>;

    std::string organization{};
    std::string project_id;
    std::optional<bool> include_capabilities{};
    std::optional<bool> include_history{};

    template <class self = get_project>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::path),
            azdo::field<"includeCapabilities", &self::include_capabilities>(azdo::as::query),
            azdo::field<"includeHistory", &self::include_history>(azdo::as::query));
    }
};

/// `PATCH /{organization}/_apis/projects/{projectId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/projects/update
struct update_project {
    using result_type = operation_reference;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/projects/{projectId}", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::project_write>;

    std::string organization{};
    std::string project_id;
    team_project body;

    template <class self = update_project>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/_apis/projects/{projectId}/properties`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/projects/get-project-properties
struct get_project_properties {
    using result_type = azdo::page<project_property>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/projects/{projectId}/properties",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::profile, azdo::scope::project>;

    std::string organization{};
    std::string project_id;
    std::vector<std::string> keys{};

    template <class self = get_project_properties>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::path),
            azdo::field<"keys", &self::keys>(azdo::as::query));
    }
};

/// `PATCH /{organization}/_apis/projects/{projectId}/properties`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/projects/set-project-properties
struct set_project_properties {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/projects/{projectId}/properties",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::project_write>;

    std::string organization{};
    std::string project_id;
    azdo::json::patch body;

    template <class self = set_project_properties>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/json-patch+json"}));
    }
};

} // namespace azdo::inline v1::api::core
