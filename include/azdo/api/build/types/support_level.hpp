// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `SupportLevel`
enum class support_level {
    unsupported,
    supported,
    required,
};

template <class E = support_level>
constexpr auto enumerators(support_level) {
    return std::to_array<azdo::enumerator<E>>({
        {support_level::unsupported, "unsupported"},
        {support_level::supported, "supported"},
        {support_level::required, "required"},
    });
}

} // namespace azdo::inline v1::api::build
