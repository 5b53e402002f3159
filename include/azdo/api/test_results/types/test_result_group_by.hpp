// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `TestResultGroupBy`
enum class test_result_group_by {
    branch,
    environment,
};

template <class E = test_result_group_by>
constexpr auto enumerators(test_result_group_by) {
    return std::to_array<azdo::enumerator<E>>({
        {test_result_group_by::branch, "branch"},
        {test_result_group_by::environment, "environment"},
    });
}

} // namespace azdo::inline v1::api::test_results
