// SPDX-License-Identifier: BSL-1.0
// A type of the area securityRoles. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::security_roles {

/// `RoleAccess`
enum class role_access {
    assigned,
    inherited,
};

template <class E = role_access>
constexpr auto enumerators(role_access) {
    return std::to_array<azdo::enumerator<E>>({
        {role_access::assigned, "assigned"},
        {role_access::inherited, "inherited"},
    });
}

} // namespace azdo::inline v1::api::security_roles
