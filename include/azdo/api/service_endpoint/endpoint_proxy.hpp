// SPDX-License-Identifier: BSL-1.0
// Endpointproxy: operations of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/service_endpoint/types/data_source_binding.hpp>
#include <azdo/api/service_endpoint/types/service_endpoint_request.hpp>
#include <azdo/api/service_endpoint/types/service_endpoint_request_result.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::service_endpoint {

/// `POST /{organization}/{project}/_apis/serviceendpoint/endpointproxy`
///
/// https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpointproxy/query
struct query_service_endpoint {
    using result_type = azdo::page<std::string>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/serviceendpoint/endpointproxy",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::serviceendpoint_query>;

    std::string organization{};
    std::string project;
    data_source_binding body;

    template <class self = query_service_endpoint>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/_apis/serviceendpoint/endpointproxy`
///
/// https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpointproxy/execute-service-endpoint-request
struct execute_service_endpoint_request {
    using result_type = service_endpoint_request_result;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/serviceendpoint/endpointproxy",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::serviceendpoint_query>;

    std::string organization{};
    std::string project;
    service_endpoint_request body;
    std::string endpoint_id;

    template <class self = execute_service_endpoint_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"endpointId", &self::endpoint_id>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::service_endpoint
