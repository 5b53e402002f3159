// SPDX-License-Identifier: BSL-1.0
// Permissions Report: operations of the area permissionsReport. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/permissions_report/types/permissions_report.hpp>
#include <azdo/api/permissions_report/types/permissions_report_request.hpp>
#include <azdo/http/dictionary.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::permissions_report {

/// `GET /{organization}/_apis/permissionsreport`
///
/// https://learn.microsoft.com/rest/api/azure/devops/permissionsreport/permissions-report/list
struct get_permissions_reports {
    using result_type = azdo::page<permissions_report>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/permissionsreport", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::security_manage>;

    std::string organization{};

    template <class self = get_permissions_reports>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

/// `POST /{organization}/_apis/permissionsreport`
///
/// https://learn.microsoft.com/rest/api/azure/devops/permissionsreport/permissions-report/create
struct create_permissions_report {
    using result_type = azdo::dictionary<azdo::json::raw>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/permissionsreport", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::security_manage>;

    std::string organization{};
    permissions_report_request body;

    template <class self = create_permissions_report>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/_apis/permissionsreport/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/permissionsreport/permissions-report/get
struct get_permissions_report {
    using result_type = permissions_report;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/permissionsreport/{id}", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::security_manage>;

    std::string organization{};
    std::string id;

    template <class self = get_permissions_report>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::permissions_report
