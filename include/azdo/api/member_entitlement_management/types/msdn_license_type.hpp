// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::member_entitlement_management {

/// `MsdnLicenseType`
enum class msdn_license_type {
    none,
    eligible,
    professional,
    platforms,
    test_professional,
    premium,
    ultimate,
    enterprise,
};

template <class E = msdn_license_type>
constexpr auto enumerators(msdn_license_type) {
    return std::to_array<azdo::enumerator<E>>({
        {msdn_license_type::none, "none"},
        {msdn_license_type::eligible, "eligible"},
        {msdn_license_type::professional, "professional"},
        {msdn_license_type::platforms, "platforms"},
        {msdn_license_type::test_professional, "testProfessional"},
        {msdn_license_type::premium, "premium"},
        {msdn_license_type::ultimate, "ultimate"},
        {msdn_license_type::enterprise, "enterprise"},
    });
}

} // namespace azdo::inline v1::api::member_entitlement_management
