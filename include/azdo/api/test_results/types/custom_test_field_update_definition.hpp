// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `CustomTestFieldUpdateDefinition`
struct custom_test_field_update_definition {
    azdo::optional<std::int32_t> field_id{};
    azdo::optional<std::string> field_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const custom_test_field_update_definition&) const = default;
    template <class self = custom_test_field_update_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"fieldId", &self::field_id>(),
            azdo::field<"fieldName", &self::field_name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
