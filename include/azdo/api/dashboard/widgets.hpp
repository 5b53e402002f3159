// SPDX-License-Identifier: BSL-1.0
// Widgets: operations of the area dashboard. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/dashboard/types/widget.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::dashboard {

/// `GET /{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}/widgets`
///
/// https://learn.microsoft.com/rest/api/azure/devops/dashboard/widgets/get-widgets
struct get_widgets {
    using result_type = azdo::page<widget>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}/widgets",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2, 7.0-preview.2, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::dashboards>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string dashboard_id;
    azdo::optional<std::string> etag{};

    template <class self = get_widgets>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"dashboardId", &self::dashboard_id>(azdo::as::path),
            azdo::field<"eTag", &self::etag>(azdo::as::header));
    }
};

/// `PATCH /{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}/widgets`
///
/// https://learn.microsoft.com/rest/api/azure/devops/dashboard/widgets/update-widgets
struct update_widgets {
    using result_type = azdo::page<widget>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}/widgets",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2, 7.0-preview.2, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::dashboards_manage>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string dashboard_id;
    std::vector<widget> body;
    azdo::optional<std::string> etag{};

    template <class self = update_widgets>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"dashboardId", &self::dashboard_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"eTag", &self::etag>(azdo::as::header));
    }
};

/// `POST /{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}/widgets`
///
/// https://learn.microsoft.com/rest/api/azure/devops/dashboard/widgets/create
struct create_widget {
    using result_type = widget;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}/widgets",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2, 7.0-preview.2, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::dashboards_manage>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string dashboard_id;
    widget body;

    template <class self = create_widget>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"dashboardId", &self::dashboard_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `PUT /{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}/widgets`
///
/// https://learn.microsoft.com/rest/api/azure/devops/dashboard/widgets/replace-widgets
struct replace_widgets {
    using result_type = azdo::page<widget>;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}/widgets",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2, 7.0-preview.2, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::dashboards_manage>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string dashboard_id;
    std::vector<widget> body;
    azdo::optional<std::string> etag{};

    template <class self = replace_widgets>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"dashboardId", &self::dashboard_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"eTag", &self::etag>(azdo::as::header));
    }
};

/// `DELETE /{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}/widgets/{widgetId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/dashboard/widgets/delete
struct delete_widget {
    using result_type = dashboard;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}/widgets/{widgetId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2, 7.0-preview.2, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::dashboards_manage>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string dashboard_id;
    std::string widget_id;

    template <class self = delete_widget>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"dashboardId", &self::dashboard_id>(azdo::as::path),
            azdo::field<"widgetId", &self::widget_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}/widgets/{widgetId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/dashboard/widgets/get-widget
struct get_widget {
    using result_type = widget;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}/widgets/{widgetId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2, 7.0-preview.2, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::dashboards>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string dashboard_id;
    std::string widget_id;

    template <class self = get_widget>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"dashboardId", &self::dashboard_id>(azdo::as::path),
            azdo::field<"widgetId", &self::widget_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}/widgets/{widgetId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/dashboard/widgets/update-widget
struct update_widget {
    using result_type = widget;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}/widgets/{widgetId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2, 7.0-preview.2, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::dashboards_manage>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string dashboard_id;
    std::string widget_id;
    widget body;

    template <class self = update_widget>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"dashboardId", &self::dashboard_id>(azdo::as::path),
            azdo::field<"widgetId", &self::widget_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `PUT /{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}/widgets/{widgetId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/dashboard/widgets/replace-widget
struct replace_widget {
    using result_type = widget;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/{team?}/_apis/dashboard/dashboards/{dashboardId}/widgets/{widgetId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2, 7.0-preview.2, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::dashboards_manage>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string dashboard_id;
    std::string widget_id;
    widget body;

    template <class self = replace_widget>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"dashboardId", &self::dashboard_id>(azdo::as::path),
            azdo::field<"widgetId", &self::widget_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::dashboard
