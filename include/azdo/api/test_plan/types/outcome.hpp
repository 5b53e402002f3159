// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_plan {

/// `Outcome`
enum class outcome {
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
    max_value,
};

template <class E = outcome>
constexpr auto enumerators(outcome) {
    return std::to_array<azdo::enumerator<E>>({
        {outcome::unspecified, "unspecified"},
        {outcome::none, "none"},
        {outcome::passed, "passed"},
        {outcome::failed, "failed"},
        {outcome::inconclusive, "inconclusive"},
        {outcome::timeout, "timeout"},
        {outcome::aborted, "aborted"},
        {outcome::blocked, "blocked"},
        {outcome::not_executed, "notExecuted"},
        {outcome::warning, "warning"},
        {outcome::error, "error"},
        {outcome::not_applicable, "notApplicable"},
        {outcome::paused, "paused"},
        {outcome::in_progress, "inProgress"},
        {outcome::not_impacted, "notImpacted"},
        {outcome::max_value, "maxValue"},
    });
}

} // namespace azdo::inline v1::api::test_plan
