// SPDX-License-Identifier: BSL-1.0
// Executionhistory: operations of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/service_endpoint/types/service_endpoint_execution_record.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::service_endpoint {

/// `GET /{organization}/{project}/_apis/serviceendpoint/{endpointId}/executionhistory`
///
/// https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/executionhistory/list
struct get_service_endpoint_execution_records {
    using result_type = azdo::page<service_endpoint_execution_record>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/serviceendpoint/{endpointId}/executionhistory",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::serviceendpoint>;

    std::string organization{};
    std::string project;
    std::string endpoint_id;
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int64_t> continuation_token{};

    template <class self = get_service_endpoint_execution_records>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"endpointId", &self::endpoint_id>(azdo::as::path),
            azdo::field<"top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::service_endpoint
