// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `LicenseType`
enum class license_type {
    unknown,
    permissive,
    weak_copyleft,
    strong_copyleft,
    network_copyleft,
    other,
    no_assertion,
};

template <class E = license_type>
constexpr auto enumerators(license_type) {
    return std::to_array<azdo::enumerator<E>>({
        {license_type::unknown, "unknown"},
        {license_type::permissive, "permissive"},
        {license_type::weak_copyleft, "weakCopyleft"},
        {license_type::strong_copyleft, "strongCopyleft"},
        {license_type::network_copyleft, "networkCopyleft"},
        {license_type::other, "other"},
        {license_type::no_assertion, "noAssertion"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
