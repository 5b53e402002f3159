// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `MetadataOperation`
enum class metadata_operation {
    none,
    add,
    remove,
};

template <class E = metadata_operation>
constexpr auto enumerators(metadata_operation) {
    return std::to_array<azdo::enumerator<E>>({
        {metadata_operation::none, "none"},
        {metadata_operation::add, "add"},
        {metadata_operation::remove, "remove"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
