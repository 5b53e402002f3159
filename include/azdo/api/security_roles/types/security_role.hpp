// SPDX-License-Identifier: BSL-1.0
// A type of the area securityRoles. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::security_roles {

/// `SecurityRole`, only in answers
struct security_role {
    azdo::optional<std::int32_t> allow_permissions{};
    azdo::optional<std::int32_t> deny_permissions{};
    std::string description{};
    std::string display_name{};
    std::string identifier{};
    std::string name{};
    std::string scope{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const security_role&) const = default;
    template <class self = security_role>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"allowPermissions", &self::allow_permissions>(),
            azdo::field<"denyPermissions", &self::deny_permissions>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"identifier", &self::identifier>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"scope", &self::scope>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::security_roles
