// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::member_entitlement_management {

/// `GroupType`
enum class group_type {
    project_stakeholder,
    project_reader,
    project_contributor,
    project_administrator,
    custom,
};

template <class E = group_type>
constexpr auto enumerators(group_type) {
    return std::to_array<azdo::enumerator<E>>({
        {group_type::project_stakeholder, "projectStakeholder"},
        {group_type::project_reader, "projectReader"},
        {group_type::project_contributor, "projectContributor"},
        {group_type::project_administrator, "projectAdministrator"},
        {group_type::custom, "custom"},
    });
}

} // namespace azdo::inline v1::api::member_entitlement_management
