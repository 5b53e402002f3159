// SPDX-License-Identifier: BSL-1.0
// Health: operations of the area status. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/status/types/service_status.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::status {

/// `GET /_apis/status/health`
///
/// https://learn.microsoft.com/rest/api/azure/devops/status/health/get
struct get_service_status {
    using result_type = service_status;
    static constexpr auto endpoint = azdo::get(
        "/_apis/status/health", azdo::host::status_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<>;

    std::vector<std::string> services{};
    std::vector<std::string> geographies{};

    template <class self = get_service_status>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"services", &self::services>(azdo::as::query),
            azdo::field<"geographies", &self::geographies>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::status
