// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::member_entitlement_management {

/// `RuleOption`
enum class rule_option {
    apply_group_rule,
    test_apply_group_rule,
};

template <class E = rule_option>
constexpr auto enumerators(rule_option) {
    return std::to_array<azdo::enumerator<E>>({
        {rule_option::apply_group_rule, "applyGroupRule"},
        {rule_option::test_apply_group_rule, "testApplyGroupRule"},
    });
}

} // namespace azdo::inline v1::api::member_entitlement_management
