// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `DefinitionQueueStatus`
enum class definition_queue_status {
    enabled,
    paused,
    disabled,
};

template <class E = definition_queue_status>
constexpr auto enumerators(definition_queue_status) {
    return std::to_array<azdo::enumerator<E>>({
        {definition_queue_status::enabled, "enabled"},
        {definition_queue_status::paused, "paused"},
        {definition_queue_status::disabled, "disabled"},
    });
}

} // namespace azdo::inline v1::api::build
