// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement, and those that contain it. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/access_level.hpp>
#include <azdo/api/member_entitlement_management/types/graph_group.hpp>
#include <azdo/api/member_entitlement_management/types/graph_user.hpp>
#include <azdo/api/member_entitlement_management/types/group_licensing_rule_status.hpp>
#include <azdo/api/member_entitlement_management/types/project_entitlement.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/boxed.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::member_entitlement_management {

struct group_entitlement;
struct user_entitlement;

/// `GroupEntitlement`
struct group_entitlement {
    azdo::optional<graph_group> group{};
    azdo::optional<std::string> id{};
    azdo::optional<azdo::sys_time> last_executed{};
    azdo::optional<access_level> license_rule{};
    azdo::boxed<std::vector<user_entitlement>> members{};
    azdo::optional<std::vector<project_entitlement>> project_entitlements{};
    azdo::optional<azdo::open_enum<group_licensing_rule_status>> status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const group_entitlement&) const = default;
    template <class self = group_entitlement>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"group", &self::group>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastExecuted", &self::last_executed>(),
            azdo::field<"licenseRule", &self::license_rule>(),
            azdo::field<"members", &self::members>(),
            azdo::field<"projectEntitlements", &self::project_entitlements>(),
            azdo::field<"status", &self::status>(),
            azdo::rest<&self::unknown_fields>());
    }
};

/// `UserEntitlement`
struct user_entitlement {
    azdo::optional<azdo::api::member_entitlement_management::access_level> access_level{};
    azdo::optional<azdo::sys_time> date_created{};
    azdo::boxed<std::vector<group_entitlement>> group_assignments{};
    azdo::optional<std::string> id{};
    azdo::optional<azdo::sys_time> last_accessed_date{};
    azdo::optional<std::vector<project_entitlement>> project_entitlements{};
    azdo::optional<graph_user> user{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const user_entitlement&) const = default;
    template <class self = user_entitlement>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"accessLevel", &self::access_level>(),
            azdo::field<"dateCreated", &self::date_created>(),
            azdo::field<"groupAssignments", &self::group_assignments>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastAccessedDate", &self::last_accessed_date>(),
            azdo::field<"projectEntitlements", &self::project_entitlements>(),
            azdo::field<"user", &self::user>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
