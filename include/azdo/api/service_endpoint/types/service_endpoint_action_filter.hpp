// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::service_endpoint {

/// `ServiceEndpointActionFilter`
enum class service_endpoint_action_filter {
    none,
    manage,
    use,
    view,
};

template <class E = service_endpoint_action_filter>
constexpr auto enumerators(service_endpoint_action_filter) {
    return std::to_array<azdo::enumerator<E>>({
        {service_endpoint_action_filter::none, "none"},
        {service_endpoint_action_filter::manage, "manage"},
        {service_endpoint_action_filter::use, "use"},
        {service_endpoint_action_filter::view, "view"},
    });
}

} // namespace azdo::inline v1::api::service_endpoint
