// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `TestOutcome`
enum class test_outcome {
    unspecified,
    none,
    passed,
    failed,
    inconclusive,
    timeout,
    aborted,
    blocked,
    not_executed,
    warning,
    error,
    not_applicable,
    paused,
    in_progress,
    not_impacted,
};

template <class E = test_outcome>
constexpr auto enumerators(test_outcome) {
    return std::to_array<azdo::enumerator<E>>({
        {test_outcome::unspecified, "unspecified"},
        {test_outcome::none, "none"},
        {test_outcome::passed, "passed"},
        {test_outcome::failed, "failed"},
        {test_outcome::inconclusive, "inconclusive"},
        {test_outcome::timeout, "timeout"},
        {test_outcome::aborted, "aborted"},
        {test_outcome::blocked, "blocked"},
        {test_outcome::not_executed, "notExecuted"},
        {test_outcome::warning, "warning"},
        {test_outcome::error, "error"},
        {test_outcome::not_applicable, "notApplicable"},
        {test_outcome::paused, "paused"},
        {test_outcome::in_progress, "inProgress"},
        {test_outcome::not_impacted, "notImpacted"},
    });
}

} // namespace azdo::inline v1::api::test_results
