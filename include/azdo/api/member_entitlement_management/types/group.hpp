// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/group_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::member_entitlement_management {

/// `Group`
struct group {
    azdo::optional<std::string> display_name{};
    azdo::optional<azdo::open_enum<azdo::api::member_entitlement_management::group_type>> group_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const group&) const = default;
    template <class self = group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"groupType", &self::group_type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
