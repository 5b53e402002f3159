// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `LogLevel`
enum class log_level {
    error,
    warning,
    info,
};

template <class E = log_level>
constexpr auto enumerators(log_level) {
    return std::to_array<azdo::enumerator<E>>({
        {log_level::error, "error"},
        {log_level::warning, "warning"},
        {log_level::info, "info"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
