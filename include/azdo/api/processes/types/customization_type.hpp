// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::processes {

/// `CustomizationType`
enum class customization_type {
    system,
    inherited,
    custom,
};

template <class E = customization_type>
constexpr auto enumerators(customization_type) {
    return std::to_array<azdo::enumerator<E>>({
        {customization_type::system, "system"},
        {customization_type::inherited, "inherited"},
        {customization_type::custom, "custom"},
    });
}

} // namespace azdo::inline v1::api::processes
