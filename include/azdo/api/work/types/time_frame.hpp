// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::work {

/// `TimeFrame`
enum class time_frame {
    past,
    current,
    future,
};

template <class E = time_frame>
constexpr auto enumerators(time_frame) {
    return std::to_array<azdo::enumerator<E>>({
        {time_frame::past, "past"},
        {time_frame::current, "current"},
        {time_frame::future, "future"},
    });
}

} // namespace azdo::inline v1::api::work
