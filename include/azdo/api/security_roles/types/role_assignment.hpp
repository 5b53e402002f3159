// SPDX-License-Identifier: BSL-1.0
// A type of the area securityRoles. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/security_roles/types/identity_ref.hpp>
#include <azdo/api/security_roles/types/role_access.hpp>
#include <azdo/api/security_roles/types/security_role.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::security_roles {

/// `RoleAssignment`, only in answers
struct role_assignment {
    azdo::optional<azdo::open_enum<role_access>> access{};
    std::string access_display_name{};
    azdo::optional<identity_ref> identity{};
    azdo::optional<security_role> role{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const role_assignment&) const = default;
    template <class self = role_assignment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"access", &self::access>(),
            azdo::field<"accessDisplayName", &self::access_display_name>(),
            azdo::field<"identity", &self::identity>(),
            azdo::field<"role", &self::role>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::security_roles
