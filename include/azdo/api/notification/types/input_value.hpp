// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::notification {

/// `InputValue`, only in answers
struct input_value {
    std::map<std::string, azdo::json::raw> data{};
    std::string display_value{};
    std::string value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const input_value&) const = default;
    template <class self = input_value>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"data", &self::data>(),
            azdo::field<"displayValue", &self::display_value>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::notification
