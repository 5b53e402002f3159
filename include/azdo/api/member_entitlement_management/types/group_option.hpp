// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/access_level.hpp>
#include <azdo/api/member_entitlement_management/types/group.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::member_entitlement_management {

/// `GroupOption`, only in answers
struct group_option {
    azdo::optional<azdo::api::member_entitlement_management::access_level> access_level{};
    azdo::optional<azdo::api::member_entitlement_management::group> group{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const group_option&) const = default;
    template <class self = group_option>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"accessLevel", &self::access_level>(),
            azdo::field<"group", &self::group>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
