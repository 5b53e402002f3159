// SPDX-License-Identifier: BSL-1.0
// A type of the area securityRoles. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::security_roles {

/// `UserRoleAssignmentRef`
struct user_role_assignment_ref {
    azdo::optional<std::string> role_name{};
    azdo::optional<std::string> unique_name{};
    azdo::optional<std::string> user_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const user_role_assignment_ref&) const = default;
    template <class self = user_role_assignment_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"roleName", &self::role_name>(),
            azdo::field<"uniqueName", &self::unique_name>(),
            azdo::field<"userId", &self::user_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::security_roles
