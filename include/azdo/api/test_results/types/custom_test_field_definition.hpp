// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/custom_test_field_scope.hpp>
#include <azdo/api/test_results/types/custom_test_field_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `CustomTestFieldDefinition`
struct custom_test_field_definition {
    azdo::optional<std::int32_t> field_id{};
    azdo::optional<std::string> field_name{};
    azdo::optional<azdo::open_enum<custom_test_field_type>> field_type{};
    azdo::optional<azdo::open_enum<custom_test_field_scope>> scope{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const custom_test_field_definition&) const = default;
    template <class self = custom_test_field_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"fieldId", &self::field_id>(),
            azdo::field<"fieldName", &self::field_name>(),
            azdo::field<"fieldType", &self::field_type>(),
            azdo::field<"scope", &self::scope>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
