// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/rule_action_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `RuleAction`
struct rule_action {
    azdo::optional<azdo::open_enum<rule_action_type>> action_type{};
    azdo::optional<std::string> target_field{};
    azdo::optional<std::string> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const rule_action&) const = default;
    template <class self = rule_action>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"actionType", &self::action_type>(),
            azdo::field<"targetField", &self::target_field>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
