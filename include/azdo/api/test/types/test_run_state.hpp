// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test {

/// `TestRunState`
enum class test_run_state {
    unspecified,
    not_started,
    in_progress,
    completed,
    aborted,
    waiting,
    needs_investigation,
};

template <class E = test_run_state>
constexpr auto enumerators(test_run_state) {
    return std::to_array<azdo::enumerator<E>>({
        {test_run_state::unspecified, "unspecified"},
        {test_run_state::not_started, "notStarted"},
        {test_run_state::in_progress, "inProgress"},
        {test_run_state::completed, "completed"},
        {test_run_state::aborted, "aborted"},
        {test_run_state::waiting, "waiting"},
        {test_run_state::needs_investigation, "needsInvestigation"},
    });
}

} // namespace azdo::inline v1::api::test
