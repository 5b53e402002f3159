// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::processes {

/// `GetProcessExpandLevel`
enum class get_process_expand_level {
    none,
    projects,
};

template <class E = get_process_expand_level>
constexpr auto enumerators(get_process_expand_level) {
    return std::to_array<azdo::enumerator<E>>({
        {get_process_expand_level::none, "none"},
        {get_process_expand_level::projects, "projects"},
    });
}

} // namespace azdo::inline v1::api::processes
