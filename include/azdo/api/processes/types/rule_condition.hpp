// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/rule_condition_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `RuleCondition`
struct rule_condition {
    azdo::optional<azdo::open_enum<rule_condition_type>> condition_type{};
    azdo::optional<std::string> field{};
    azdo::optional<std::string> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const rule_condition&) const = default;
    template <class self = rule_condition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"conditionType", &self::condition_type>(),
            azdo::field<"field", &self::field>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
