// SPDX-License-Identifier: BSL-1.0
// Widget Types: operations of the area dashboard. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/dashboard/types/widget_metadata_response.hpp>
#include <azdo/api/dashboard/types/widget_scope.hpp>
#include <azdo/api/dashboard/types/widget_types_response.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <string>

namespace azdo::inline v1::api::dashboard {

/// `GET /{organization}/{project?}/_apis/dashboard/widgettypes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/dashboard/widget-types/get-widget-types
struct get_widget_types {
    using result_type = widget_types_response;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/dashboard/widgettypes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::dashboards>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::required<azdo::open_enum<widget_scope>> scope;

    template <class self = get_widget_types>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"$scope", &self::scope>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/dashboard/widgettypes/{contributionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/dashboard/widget-types/get-widget-metadata
struct get_widget_metadata {
    using result_type = widget_metadata_response;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/dashboard/widgettypes/{contributionId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::dashboards>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string contribution_id;

    template <class self = get_widget_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"contributionId", &self::contribution_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::dashboard
