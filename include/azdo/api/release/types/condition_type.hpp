// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `ConditionType`
enum class condition_type {
    undefined,
    event,
    environment_state,
    artifact,
};

template <class E = condition_type>
constexpr auto enumerators(condition_type) {
    return std::to_array<azdo::enumerator<E>>({
        {condition_type::undefined, "undefined"},
        {condition_type::event, "event"},
        {condition_type::environment_state, "environmentState"},
        {condition_type::artifact, "artifact"},
    });
}

} // namespace azdo::inline v1::api::release
