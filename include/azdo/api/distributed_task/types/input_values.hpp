// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/input_value.hpp>
#include <azdo/api/distributed_task/types/input_values_error.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::distributed_task {

/// `InputValues`, only in answers
struct input_values {
    std::string default_value{};
    azdo::optional<input_values_error> error{};
    std::string input_id{};
    std::optional<bool> is_disabled{};
    std::optional<bool> is_limited_to_possible_values{};
    std::optional<bool> is_read_only{};
    std::vector<input_value> possible_values{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const input_values&) const = default;
    template <class self = input_values>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"defaultValue", &self::default_value>(),
            azdo::field<"error", &self::error>(),
            azdo::field<"inputId", &self::input_id>(),
            azdo::field<"isDisabled", &self::is_disabled>(),
            azdo::field<"isLimitedToPossibleValues", &self::is_limited_to_possible_values>(),
            azdo::field<"isReadOnly", &self::is_read_only>(),
            azdo::field<"possibleValues", &self::possible_values>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
