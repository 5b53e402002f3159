// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_plan {

/// `ResultState`
enum class result_state {
    unspecified,
    pending,
    queued,
    in_progress,
    paused,
    completed,
    max_value,
};

template <class E = result_state>
constexpr auto enumerators(result_state) {
    return std::to_array<azdo::enumerator<E>>({
        {result_state::unspecified, "unspecified"},
        {result_state::pending, "pending"},
        {result_state::queued, "queued"},
        {result_state::in_progress, "inProgress"},
        {result_state::paused, "paused"},
        {result_state::completed, "completed"},
        {result_state::max_value, "maxValue"},
    });
}

} // namespace azdo::inline v1::api::test_plan
