// SPDX-License-Identifier: BSL-1.0
// Types: operations of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/service_endpoint/types/service_endpoint_type.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::service_endpoint {

/// `GET /{organization}/_apis/serviceendpoint/types`
///
/// https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/types/get-service-endpoint-types
struct get_service_endpoint_types {
    using result_type = azdo::page<service_endpoint_type>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/serviceendpoint/types", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::serviceendpoint>;

    std::string organization{};
    azdo::optional<std::string> type{};
    azdo::optional<std::string> scheme{};

    template <class self = get_service_endpoint_types>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::query),
            azdo::field<"scheme", &self::scheme>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/serviceendpoint/types`
///
/// https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/types/get-filtered-service-endpoint-types
struct get_filtered_service_endpoint_types {
    using result_type = azdo::page<service_endpoint_type>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/serviceendpoint/types", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::serviceendpoint>;

    std::string organization{};
    std::vector<std::string> body;

    template <class self = get_filtered_service_endpoint_types>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::service_endpoint
