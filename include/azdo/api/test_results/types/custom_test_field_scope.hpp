// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `CustomTestFieldScope`
enum class custom_test_field_scope {
    none,
    test_run,
    test_result,
    test_run_and_test_result,
    system,
    all,
};

template <class E = custom_test_field_scope>
constexpr auto enumerators(custom_test_field_scope) {
    return std::to_array<azdo::enumerator<E>>({
        {custom_test_field_scope::none, "none"},
        {custom_test_field_scope::test_run, "testRun"},
        {custom_test_field_scope::test_result, "testResult"},
        {custom_test_field_scope::test_run_and_test_result, "testRunAndTestResult"},
        {custom_test_field_scope::system, "system"},
        {custom_test_field_scope::all, "all"},
    });
}

} // namespace azdo::inline v1::api::test_results
