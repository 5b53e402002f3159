// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::service_endpoint {

/// `ServiceEndpointExecutionResult`
enum class service_endpoint_execution_result {
    succeeded,
    succeeded_with_issues,
    failed,
    canceled,
    skipped,
    abandoned,
};

template <class E = service_endpoint_execution_result>
constexpr auto enumerators(service_endpoint_execution_result) {
    return std::to_array<azdo::enumerator<E>>({
        {service_endpoint_execution_result::succeeded, "succeeded"},
        {service_endpoint_execution_result::succeeded_with_issues, "succeededWithIssues"},
        {service_endpoint_execution_result::failed, "failed"},
        {service_endpoint_execution_result::canceled, "canceled"},
        {service_endpoint_execution_result::skipped, "skipped"},
        {service_endpoint_execution_result::abandoned, "abandoned"},
    });
}

} // namespace azdo::inline v1::api::service_endpoint
