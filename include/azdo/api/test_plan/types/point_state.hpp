// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_plan {

/// `PointState`
enum class point_state {
    none,
    ready,
    completed,
    not_ready,
    in_progress,
    max_value,
};

template <class E = point_state>
constexpr auto enumerators(point_state) {
    return std::to_array<azdo::enumerator<E>>({
        {point_state::none, "none"},
        {point_state::ready, "ready"},
        {point_state::completed, "completed"},
        {point_state::not_ready, "notReady"},
        {point_state::in_progress, "inProgress"},
        {point_state::max_value, "maxValue"},
    });
}

} // namespace azdo::inline v1::api::test_plan
