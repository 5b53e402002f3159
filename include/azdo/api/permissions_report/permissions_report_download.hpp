// SPDX-License-Identifier: BSL-1.0
// Permissions Report Download: operations of the area permissionsReport. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::permissions_report {

/// `GET /{organization}/_apis/permissionsreport/{id}/download`
///
/// https://learn.microsoft.com/rest/api/azure/devops/permissionsreport/permissions-report-download/download
struct download {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/permissionsreport/{id}/download", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::security_manage>;

    std::string organization{};
    std::string id;

    template <class self = download>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::permissions_report
