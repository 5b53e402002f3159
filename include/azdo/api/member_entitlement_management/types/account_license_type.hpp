// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::member_entitlement_management {

/// `AccountLicenseType`
enum class account_license_type {
    none,
    early_adopter,
    express,
    professional,
    advanced,
    stakeholder,
};

template <class E = account_license_type>
constexpr auto enumerators(account_license_type) {
    return std::to_array<azdo::enumerator<E>>({
        {account_license_type::none, "none"},
        {account_license_type::early_adopter, "earlyAdopter"},
        {account_license_type::express, "express"},
        {account_license_type::professional, "professional"},
        {account_license_type::advanced, "advanced"},
        {account_license_type::stakeholder, "stakeholder"},
    });
}

} // namespace azdo::inline v1::api::member_entitlement_management
