// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/rule_action.hpp>
#include <azdo/api/processes/types/rule_condition.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::processes {

/// `UpdateProcessRuleRequest`
struct update_process_rule_request {
    azdo::optional<std::vector<rule_action>> actions{};
    azdo::optional<std::vector<rule_condition>> conditions{};
    azdo::optional<std::string> id{};
    std::optional<bool> is_disabled{};
    azdo::optional<std::string> name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const update_process_rule_request&) const = default;
    template <class self = update_process_rule_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"actions", &self::actions>(),
            azdo::field<"conditions", &self::conditions>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isDisabled", &self::is_disabled>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
