// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/shallow_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::test {

/// `SuiteTestCaseUpdateModel`
struct suite_test_case_update_model {
    azdo::optional<std::vector<shallow_reference>> configurations{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const suite_test_case_update_model&) const = default;
    template <class self = suite_test_case_update_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"configurations", &self::configurations>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
