// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::member_entitlement_management {

/// `AssignmentSource`
enum class assignment_source {
    none,
    unknown,
    group_rule,
};

template <class E = assignment_source>
constexpr auto enumerators(assignment_source) {
    return std::to_array<azdo::enumerator<E>>({
        {assignment_source::none, "none"},
        {assignment_source::unknown, "unknown"},
        {assignment_source::group_rule, "groupRule"},
    });
}

} // namespace azdo::inline v1::api::member_entitlement_management
