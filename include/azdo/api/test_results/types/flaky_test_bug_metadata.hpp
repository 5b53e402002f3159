// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `FlakyTestBugMetadata`
enum class flaky_test_bug_metadata {
    error_message,
    stack_trace,
    test_name,
    machine,
};

template <class E = flaky_test_bug_metadata>
constexpr auto enumerators(flaky_test_bug_metadata) {
    return std::to_array<azdo::enumerator<E>>({
        {flaky_test_bug_metadata::error_message, "errorMessage"},
        {flaky_test_bug_metadata::stack_trace, "stackTrace"},
        {flaky_test_bug_metadata::test_name, "testName"},
        {flaky_test_bug_metadata::machine, "machine"},
    });
}

} // namespace azdo::inline v1::api::test_results
