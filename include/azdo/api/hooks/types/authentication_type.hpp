// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::hooks {

/// `AuthenticationType`
enum class authentication_type {
    none,
    oauth,
    external,
};

template <class E = authentication_type>
constexpr auto enumerators(authentication_type) {
    return std::to_array<azdo::enumerator<E>>({
        {authentication_type::none, "none"},
        {authentication_type::oauth, "oAuth"},
        {authentication_type::external, "external"},
    });
}

} // namespace azdo::inline v1::api::hooks
