// SPDX-License-Identifier: BSL-1.0
// A type of the area symbol. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::symbol {

/// `DebugEntryStatus`
enum class debug_entry_status {
    none,
    created,
    blob_missing,
};

template <class E = debug_entry_status>
constexpr auto enumerators(debug_entry_status) {
    return std::to_array<azdo::enumerator<E>>({
        {debug_entry_status::none, "none"},
        {debug_entry_status::created, "created"},
        {debug_entry_status::blob_missing, "blobMissing"},
    });
}

} // namespace azdo::inline v1::api::symbol
