// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/input_values.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::hooks {

/// `InputValuesQuery`
struct input_values_query {
    azdo::optional<std::map<std::string, std::string>> current_values{};
    azdo::optional<std::vector<azdo::api::hooks::input_values>> input_values{};
    azdo::optional<azdo::json::raw> resource{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const input_values_query&) const = default;
    template <class self = input_values_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"currentValues", &self::current_values>(),
            azdo::field<"inputValues", &self::input_values>(),
            azdo::field<"resource", &self::resource>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
