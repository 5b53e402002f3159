// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/input_filter_operator.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::hooks {

/// `InputFilterCondition`
struct input_filter_condition {
    std::optional<bool> case_sensitive{};
    azdo::optional<std::string> input_id{};
    azdo::optional<std::string> input_value{};
    azdo::optional<azdo::open_enum<input_filter_operator>> operator_{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const input_filter_condition&) const = default;
    template <class self = input_filter_condition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"caseSensitive", &self::case_sensitive>(),
            azdo::field<"inputId", &self::input_id>(),
            azdo::field<"inputValue", &self::input_value>(),
            azdo::field<"operator", &self::operator_>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
