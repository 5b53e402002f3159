// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::processes {

/// `RuleConditionType`
enum class rule_condition_type {
    when,
    when_not,
    when_changed,
    when_not_changed,
    when_was,
    when_state_changed_to,
    when_state_changed_from_and_to,
    when_work_item_is_created,
    when_value_is_defined,
    when_value_is_not_defined,
    when_current_user_is_member_of_group,
    when_current_user_is_not_member_of_group,
};

template <class E = rule_condition_type>
constexpr auto enumerators(rule_condition_type) {
    return std::to_array<azdo::enumerator<E>>({
        {rule_condition_type::when, "when"},
        {rule_condition_type::when_not, "whenNot"},
        {rule_condition_type::when_changed, "whenChanged"},
        {rule_condition_type::when_not_changed, "whenNotChanged"},
        {rule_condition_type::when_was, "whenWas"},
        {rule_condition_type::when_state_changed_to, "whenStateChangedTo"},
        {rule_condition_type::when_state_changed_from_and_to, "whenStateChangedFromAndTo"},
        {rule_condition_type::when_work_item_is_created, "whenWorkItemIsCreated"},
        {rule_condition_type::when_value_is_defined, "whenValueIsDefined"},
        {rule_condition_type::when_value_is_not_defined, "whenValueIsNotDefined"},
        {rule_condition_type::when_current_user_is_member_of_group, "whenCurrentUserIsMemberOfGroup"},
        {rule_condition_type::when_current_user_is_not_member_of_group, "whenCurrentUserIsNotMemberOfGroup"},
    });
}

} // namespace azdo::inline v1::api::processes
