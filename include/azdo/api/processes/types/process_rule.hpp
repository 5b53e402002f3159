// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/customization_type.hpp>
#include <azdo/api/processes/types/rule_action.hpp>
#include <azdo/api/processes/types/rule_condition.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::processes {

/// `ProcessRule`, only in answers
struct process_rule {
    std::vector<rule_action> actions{};
    std::vector<rule_condition> conditions{};
    azdo::optional<azdo::open_enum<azdo::api::processes::customization_type>> customization_type{};
    std::string id{};
    std::optional<bool> is_disabled{};
    std::string name{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const process_rule&) const = default;
    template <class self = process_rule>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"actions", &self::actions>(),
            azdo::field<"conditions", &self::conditions>(),
            azdo::field<"customizationType", &self::customization_type>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isDisabled", &self::is_disabled>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::processes
