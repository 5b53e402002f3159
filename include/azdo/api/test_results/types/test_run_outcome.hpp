// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `TestRunOutcome`
enum class test_run_outcome {
    passed,
    failed,
    not_impacted,
    others,
};

template <class E = test_run_outcome>
constexpr auto enumerators(test_run_outcome) {
    return std::to_array<azdo::enumerator<E>>({
        {test_run_outcome::passed, "passed"},
        {test_run_outcome::failed, "failed"},
        {test_run_outcome::not_impacted, "notImpacted"},
        {test_run_outcome::others, "others"},
    });
}

} // namespace azdo::inline v1::api::test_results
