// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `OrchestrationType`
enum class orchestration_type {
    uniform,
    flexible,
};

template <class E = orchestration_type>
constexpr auto enumerators(orchestration_type) {
    return std::to_array<azdo::enumerator<E>>({
        {orchestration_type::uniform, "uniform"},
        {orchestration_type::flexible, "flexible"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
