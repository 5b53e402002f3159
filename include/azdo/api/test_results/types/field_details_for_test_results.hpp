// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `FieldDetailsForTestResults`, only in answers
struct field_details_for_test_results {
    std::string field_name{};
    std::vector<azdo::json::raw> groups_for_field{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const field_details_for_test_results&) const = default;
    template <class self = field_details_for_test_results>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"fieldName", &self::field_name>(),
            azdo::field<"groupsForField", &self::groups_for_field>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
