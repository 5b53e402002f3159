// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::tfvc {

/// `ItemContentType`
enum class item_content_type {
    raw_text,
    base64_encoded,
};

template <class E = item_content_type>
constexpr auto enumerators(item_content_type) {
    return std::to_array<azdo::enumerator<E>>({
        {item_content_type::raw_text, "rawText"},
        {item_content_type::base64_encoded, "base64Encoded"},
    });
}

} // namespace azdo::inline v1::api::tfvc
