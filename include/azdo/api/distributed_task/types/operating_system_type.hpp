// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `OperatingSystemType`
enum class operating_system_type {
    windows,
    linux_,
};

template <class E = operating_system_type>
constexpr auto enumerators(operating_system_type) {
    return std::to_array<azdo::enumerator<E>>({
        {operating_system_type::windows, "windows"},
        {operating_system_type::linux_, "linux"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
