// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::processes {

/// `RuleActionType`
enum class rule_action_type {
    make_required,
    make_read_only,
    set_default_value,
    set_default_from_clock,
    set_default_from_current_user,
    set_default_from_field,
    copy_value,
    copy_from_clock,
    copy_from_current_user,
    copy_from_field,
    set_value_to_empty,
    copy_from_server_clock,
    copy_from_server_current_user,
    hide_target_field,
    disallow_value,
};

template <class E = rule_action_type>
constexpr auto enumerators(rule_action_type) {
    return std::to_array<azdo::enumerator<E>>({
        {rule_action_type::make_required, "makeRequired"},
        {rule_action_type::make_read_only, "makeReadOnly"},
        {rule_action_type::set_default_value, "setDefaultValue"},
        {rule_action_type::set_default_from_clock, "setDefaultFromClock"},
        {rule_action_type::set_default_from_current_user, "setDefaultFromCurrentUser"},
        {rule_action_type::set_default_from_field, "setDefaultFromField"},
        {rule_action_type::copy_value, "copyValue"},
        {rule_action_type::copy_from_clock, "copyFromClock"},
        {rule_action_type::copy_from_current_user, "copyFromCurrentUser"},
        {rule_action_type::copy_from_field, "copyFromField"},
        {rule_action_type::set_value_to_empty, "setValueToEmpty"},
        {rule_action_type::copy_from_server_clock, "copyFromServerClock"},
        {rule_action_type::copy_from_server_current_user, "copyFromServerCurrentUser"},
        {rule_action_type::hide_target_field, "hideTargetField"},
        {rule_action_type::disallow_value, "disallowValue"},
    });
}

} // namespace azdo::inline v1::api::processes
