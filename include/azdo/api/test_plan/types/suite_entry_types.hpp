// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_plan {

/// `SuiteEntryTypes`
enum class suite_entry_types {
    test_case,
    suite,
};

template <class E = suite_entry_types>
constexpr auto enumerators(suite_entry_types) {
    return std::to_array<azdo::enumerator<E>>({
        {suite_entry_types::test_case, "testCase"},
        {suite_entry_types::suite, "suite"},
    });
}

} // namespace azdo::inline v1::api::test_plan
