// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_plan {

/// `TestSuiteType`
enum class test_suite_type {
    none,
    dynamic_test_suite,
    static_test_suite,
    requirement_test_suite,
};

template <class E = test_suite_type>
constexpr auto enumerators(test_suite_type) {
    return std::to_array<azdo::enumerator<E>>({
        {test_suite_type::none, "none"},
        {test_suite_type::dynamic_test_suite, "dynamicTestSuite"},
        {test_suite_type::static_test_suite, "staticTestSuite"},
        {test_suite_type::requirement_test_suite, "requirementTestSuite"},
    });
}

} // namespace azdo::inline v1::api::test_plan
