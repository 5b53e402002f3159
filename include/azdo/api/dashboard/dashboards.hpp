// SPDX-License-Identifier: BSL-1.0
// Dashboards: operations of the area dashboard. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/dashboard/types/dashboard_group.hpp>
#include <azdo/api/dashboard/types/widget.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::dashboard {

/// `GET /{organization}/{project}/{team?}/_apis/dashboard/dashboards`
///
/// https://learn.microsoft.com/rest/api/azure/devops/dashboard/dashboards/list
struct get_dashboards_by_project {
    using result_type = azdo::page<dashboard>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/dashboard/dashboards",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1-preview.3, 7.0-preview.3, 6.0-preview.3"}).listing("dashboardEntries");
    static constexpr auto scopes = azdo::any_of<azdo::scope::dashboards>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};

    template <class self = get_dashboards_by_project>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path));
    }
};

/// `POST /{organization}/{project}/{team?}/_apis/dashboard/dashboards`
///
/// https://learn.microsoft.com/rest/api/azure/devops/dashboard/dashboards/create
struct create_dashboard {
    using result_type = dashboard;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/{team?}/_apis/dashboard/dashboards",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1-preview.3, 7.0-preview.3, 6.0-preview.3"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::dashboards_manage>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    dashboard body;

    template <class self = create_dashboard>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `PUT /{organization}/{project}/{team?}/_apis/dashboard/dashboards`
///
/// https://learn.microsoft.com/rest/api/azure/devops/dashboard/dashboards/replace-dashboards
struct replace_dashboards {
    using result_type = dashboard_group;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/{team?}/_apis/dashboard/dashboards",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1-preview.3, 7.0-preview.3, 6.0-preview.3"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::dashboards_manage>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    dashboard_group body;

    template <class self = replace_dashboards>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/dashboard/dashboards/delete
struct delete_dashboard {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1-preview.3, 7.0-preview.3, 6.0-preview.3"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::dashboards_manage>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string dashboard_id;

    template <class self = delete_dashboard>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"dashboardId", &self::dashboard_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/dashboard/dashboards/get
struct get_dashboard {
    using result_type = dashboard;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1-preview.3, 7.0-preview.3, 6.0-preview.3"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::dashboards>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string dashboard_id;

    template <class self = get_dashboard>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"dashboardId", &self::dashboard_id>(azdo::as::path));
    }
};

/// `PUT /{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/dashboard/dashboards/replace-dashboard
struct replace_dashboard {
    using result_type = dashboard;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1-preview.3, 7.0-preview.3, 6.0-preview.3"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::dashboards_manage>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string dashboard_id;
    dashboard body;

    template <class self = replace_dashboard>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"dashboardId", &self::dashboard_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::dashboard
