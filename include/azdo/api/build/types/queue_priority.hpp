// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `QueuePriority`
enum class queue_priority {
    low,
    below_normal,
    normal,
    above_normal,
    high,
};

template <class E = queue_priority>
constexpr auto enumerators(queue_priority) {
    return std::to_array<azdo::enumerator<E>>({
        {queue_priority::low, "low"},
        {queue_priority::below_normal, "belowNormal"},
        {queue_priority::normal, "normal"},
        {queue_priority::above_normal, "aboveNormal"},
        {queue_priority::high, "high"},
    });
}

} // namespace azdo::inline v1::api::build
