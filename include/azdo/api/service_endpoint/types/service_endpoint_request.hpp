// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/service_endpoint/types/data_source_details.hpp>
#include <azdo/api/service_endpoint/types/result_transformation_details.hpp>
#include <azdo/api/service_endpoint/types/service_endpoint_details.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::service_endpoint {

/// `ServiceEndpointRequest`
struct service_endpoint_request {
    azdo::optional<azdo::api::service_endpoint::data_source_details> data_source_details{};
    azdo::optional<azdo::api::service_endpoint::result_transformation_details> result_transformation_details{};
    azdo::optional<azdo::api::service_endpoint::service_endpoint_details> service_endpoint_details{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const service_endpoint_request&) const = default;
    template <class self = service_endpoint_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"dataSourceDetails", &self::data_source_details>(),
            azdo::field<"resultTransformationDetails", &self::result_transformation_details>(),
            azdo::field<"serviceEndpointDetails", &self::service_endpoint_details>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
