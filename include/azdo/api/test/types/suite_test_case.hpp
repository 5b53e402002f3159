// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/point_assignment.hpp>
#include <azdo/api/test/types/work_item_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::test {

/// `SuiteTestCase`, only in answers
struct suite_test_case {
    std::vector<point_assignment> point_assignments{};
    azdo::optional<work_item_reference> test_case{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const suite_test_case&) const = default;
    template <class self = suite_test_case>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"pointAssignments", &self::point_assignments>(),
            azdo::field<"testCase", &self::test_case>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test
