// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `ResultSet`
enum class result_set {
    all,
    top,
};

template <class E = result_set>
constexpr auto enumerators(result_set) {
    return std::to_array<azdo::enumerator<E>>({
        {result_set::all, "all"},
        {result_set::top, "top"},
    });
}

} // namespace azdo::inline v1::api::build
