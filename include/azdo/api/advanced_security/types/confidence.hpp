// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `Confidence`
enum class confidence {
    high,
    other,
};

template <class E = confidence>
constexpr auto enumerators(confidence) {
    return std::to_array<azdo::enumerator<E>>({
        {confidence::high, "high"},
        {confidence::other, "other"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
