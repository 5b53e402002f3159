// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::pipelines {

/// `RunState`
enum class run_state {
    unknown,
    in_progress,
    canceling,
    completed,
};

template <class E = run_state>
constexpr auto enumerators(run_state) {
    return std::to_array<azdo::enumerator<E>>({
        {run_state::unknown, "unknown"},
        {run_state::in_progress, "inProgress"},
        {run_state::canceling, "canceling"},
        {run_state::completed, "completed"},
    });
}

} // namespace azdo::inline v1::api::pipelines
