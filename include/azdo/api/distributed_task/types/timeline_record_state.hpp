// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `TimelineRecordState`
enum class timeline_record_state {
    pending,
    in_progress,
    completed,
};

template <class E = timeline_record_state>
constexpr auto enumerators(timeline_record_state) {
    return std::to_array<azdo::enumerator<E>>({
        {timeline_record_state::pending, "pending"},
        {timeline_record_state::in_progress, "inProgress"},
        {timeline_record_state::completed, "completed"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
