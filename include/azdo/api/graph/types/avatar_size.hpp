// SPDX-License-Identifier: BSL-1.0
// A type of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::graph {

/// `AvatarSize`
enum class avatar_size {
    small_,
    medium,
    large,
};

template <class E = avatar_size>
constexpr auto enumerators(avatar_size) {
    return std::to_array<azdo::enumerator<E>>({
        {avatar_size::small_, "small"},
        {avatar_size::medium, "medium"},
        {avatar_size::large, "large"},
    });
}

} // namespace azdo::inline v1::api::graph
