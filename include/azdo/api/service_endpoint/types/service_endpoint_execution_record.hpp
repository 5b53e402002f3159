// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/service_endpoint/types/service_endpoint_execution_data.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::service_endpoint {

/// `ServiceEndpointExecutionRecord`, only in answers
struct service_endpoint_execution_record {
    azdo::optional<service_endpoint_execution_data> data{};
    std::string endpoint_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const service_endpoint_execution_record&) const = default;
    template <class self = service_endpoint_execution_record>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"data", &self::data>(),
            azdo::field<"endpointId", &self::endpoint_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
