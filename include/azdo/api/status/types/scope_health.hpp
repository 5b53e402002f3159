// SPDX-License-Identifier: BSL-1.0
// A type of the area status. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::status {

/// `ScopeHealth`
enum class scope_health {
    unknown,
    unhealthy,
    degraded,
    advisory,
    healthy,
};

template <class E = scope_health>
constexpr auto enumerators(scope_health) {
    return std::to_array<azdo::enumerator<E>>({
        {scope_health::unknown, "unknown"},
        {scope_health::unhealthy, "unhealthy"},
        {scope_health::degraded, "degraded"},
        {scope_health::advisory, "advisory"},
        {scope_health::healthy, "healthy"},
    });
}

} // namespace azdo::inline v1::api::status
