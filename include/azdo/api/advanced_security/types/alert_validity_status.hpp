// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `AlertValidityStatus`
enum class alert_validity_status {
    none,
    unknown,
    active,
    inactive,
};

template <class E = alert_validity_status>
constexpr auto enumerators(alert_validity_status) {
    return std::to_array<azdo::enumerator<E>>({
        {alert_validity_status::none, "none"},
        {alert_validity_status::unknown, "unknown"},
        {alert_validity_status::active, "active"},
        {alert_validity_status::inactive, "inactive"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
