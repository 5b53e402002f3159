// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `AlertMetadataErrorPolicy`
enum class alert_metadata_error_policy {
    fail,
    omit,
};

template <class E = alert_metadata_error_policy>
constexpr auto enumerators(alert_metadata_error_policy) {
    return std::to_array<azdo::enumerator<E>>({
        {alert_metadata_error_policy::fail, "fail"},
        {alert_metadata_error_policy::omit, "omit"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
