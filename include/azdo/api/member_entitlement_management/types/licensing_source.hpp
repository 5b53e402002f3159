// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::member_entitlement_management {

/// `LicensingSource`
enum class licensing_source {
    none,
    account,
    msdn,
    profile,
    auto_,
    trial,
    github,
};

template <class E = licensing_source>
constexpr auto enumerators(licensing_source) {
    return std::to_array<azdo::enumerator<E>>({
        {licensing_source::none, "none"},
        {licensing_source::account, "account"},
        {licensing_source::msdn, "msdn"},
        {licensing_source::profile, "profile"},
        {licensing_source::auto_, "auto"},
        {licensing_source::trial, "trial"},
        {licensing_source::github, "gitHub"},
    });
}

} // namespace azdo::inline v1::api::member_entitlement_management
