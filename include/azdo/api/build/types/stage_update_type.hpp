// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `StageUpdateType`
enum class stage_update_type {
    cancel,
    retry,
    run,
};

template <class E = stage_update_type>
constexpr auto enumerators(stage_update_type) {
    return std::to_array<azdo::enumerator<E>>({
        {stage_update_type::cancel, "cancel"},
        {stage_update_type::retry, "retry"},
        {stage_update_type::run, "run"},
    });
}

} // namespace azdo::inline v1::api::build
