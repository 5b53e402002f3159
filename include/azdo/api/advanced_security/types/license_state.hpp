// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `LicenseState`
enum class license_state {
    unknown,
    not_harvested,
    harvested,
};

template <class E = license_state>
constexpr auto enumerators(license_state) {
    return std::to_array<azdo::enumerator<E>>({
        {license_state::unknown, "unknown"},
        {license_state::not_harvested, "notHarvested"},
        {license_state::harvested, "harvested"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
