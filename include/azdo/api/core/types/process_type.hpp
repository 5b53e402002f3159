// SPDX-License-Identifier: BSL-1.0
// A type of the area core. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::core {

/// `ProcessType`
enum class process_type {
    system,
    custom,
    inherited,
};

template <class E = process_type>
constexpr auto enumerators(process_type) {
    return std::to_array<azdo::enumerator<E>>({
        {process_type::system, "system"},
        {process_type::custom, "custom"},
        {process_type::inherited, "inherited"},
    });
}

} // namespace azdo::inline v1::api::core
