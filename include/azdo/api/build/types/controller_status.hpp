// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `ControllerStatus`
enum class controller_status {
    unavailable,
    available,
    offline,
};

template <class E = controller_status>
constexpr auto enumerators(controller_status) {
    return std::to_array<azdo::enumerator<E>>({
        {controller_status::unavailable, "unavailable"},
        {controller_status::available, "available"},
        {controller_status::offline, "offline"},
    });
}

} // namespace azdo::inline v1::api::build
