// SPDX-License-Identifier: BSL-1.0
// A type of the area symbol. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::symbol {

/// `DebugEntryCreateBehavior`
enum class debug_entry_create_behavior {
    throw_if_exists,
    skip_if_exists,
    overwrite_if_exists,
};

template <class E = debug_entry_create_behavior>
constexpr auto enumerators(debug_entry_create_behavior) {
    return std::to_array<azdo::enumerator<E>>({
        {debug_entry_create_behavior::throw_if_exists, "throwIfExists"},
        {debug_entry_create_behavior::skip_if_exists, "skipIfExists"},
        {debug_entry_create_behavior::overwrite_if_exists, "overwriteIfExists"},
    });
}

} // namespace azdo::inline v1::api::symbol
