// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::member_entitlement_management {

/// `GitHubLicenseType`
enum class github_license_type {
    none,
    enterprise,
};

template <class E = github_license_type>
constexpr auto enumerators(github_license_type) {
    return std::to_array<azdo::enumerator<E>>({
        {github_license_type::none, "none"},
        {github_license_type::enterprise, "enterprise"},
    });
}

} // namespace azdo::inline v1::api::member_entitlement_management
