// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::work {

/// `TimelineIterationStatusCode`
enum class timeline_iteration_status_code {
    ok,
    is_overlapping,
};

template <class E = timeline_iteration_status_code>
constexpr auto enumerators(timeline_iteration_status_code) {
    return std::to_array<azdo::enumerator<E>>({
        {timeline_iteration_status_code::ok, "ok"},
        {timeline_iteration_status_code::is_overlapping, "isOverlapping"},
    });
}

} // namespace azdo::inline v1::api::work
