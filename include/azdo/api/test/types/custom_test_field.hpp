// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::test {

/// `CustomTestField`
struct custom_test_field {
    azdo::optional<std::string> field_name{};
    azdo::optional<azdo::json::raw> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const custom_test_field&) const = default;
    template <class self = custom_test_field>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"fieldName", &self::field_name>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
