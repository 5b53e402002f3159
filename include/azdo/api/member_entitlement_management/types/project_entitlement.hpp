// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/assignment_source.hpp>
#include <azdo/api/member_entitlement_management/types/group.hpp>
#include <azdo/api/member_entitlement_management/types/project_permission_inherited.hpp>
#include <azdo/api/member_entitlement_management/types/project_ref.hpp>
#include <azdo/api/member_entitlement_management/types/team_ref.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::member_entitlement_management {

/// `ProjectEntitlement`
struct project_entitlement {
    azdo::optional<azdo::open_enum<azdo::api::member_entitlement_management::assignment_source>> assignment_source{};
    azdo::optional<azdo::api::member_entitlement_management::group> group{};
    azdo::optional<azdo::open_enum<azdo::api::member_entitlement_management::project_permission_inherited>> project_permission_inherited{};
    azdo::optional<azdo::api::member_entitlement_management::project_ref> project_ref{};
    azdo::optional<std::vector<team_ref>> team_refs{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const project_entitlement&) const = default;
    template <class self = project_entitlement>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"assignmentSource", &self::assignment_source>(),
            azdo::field<"group", &self::group>(),
            azdo::field<"projectPermissionInherited", &self::project_permission_inherited>(),
            azdo::field<"projectRef", &self::project_ref>(),
            azdo::field<"teamRefs", &self::team_refs>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
