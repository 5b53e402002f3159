// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test {

/// `TestRunSubstate`
enum class test_run_substate {
    none,
    creating_environment,
    running_tests,
    canceled_by_user,
    aborted_by_system,
    timed_out,
    pending_analysis,
    analyzed,
    cancellation_in_progress,
};

template <class E = test_run_substate>
constexpr auto enumerators(test_run_substate) {
    return std::to_array<azdo::enumerator<E>>({
        {test_run_substate::none, "none"},
        {test_run_substate::creating_environment, "creatingEnvironment"},
        {test_run_substate::running_tests, "runningTests"},
        {test_run_substate::canceled_by_user, "canceledByUser"},
        {test_run_substate::aborted_by_system, "abortedBySystem"},
        {test_run_substate::timed_out, "timedOut"},
        {test_run_substate::pending_analysis, "pendingAnalysis"},
        {test_run_substate::analyzed, "analyzed"},
        {test_run_substate::cancellation_in_progress, "cancellationInProgress"},
    });
}

} // namespace azdo::inline v1::api::test
