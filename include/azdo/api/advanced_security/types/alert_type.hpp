// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `AlertType`
enum class alert_type {
    unknown,
    dependency,
    secret,
    code,
};

template <class E = alert_type>
constexpr auto enumerators(alert_type) {
    return std::to_array<azdo::enumerator<E>>({
        {alert_type::unknown, "unknown"},
        {alert_type::dependency, "dependency"},
        {alert_type::secret, "secret"},
        {alert_type::code, "code"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
