// SPDX-License-Identifier: BSL-1.0
// A type of the area tokens. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::tokens {

/// `DisplayFilterOptions`
enum class display_filter_options {
    active,
    revoked,
    expired,
    all,
};

template <class E = display_filter_options>
constexpr auto enumerators(display_filter_options) {
    return std::to_array<azdo::enumerator<E>>({
        {display_filter_options::active, "active"},
        {display_filter_options::revoked, "revoked"},
        {display_filter_options::expired, "expired"},
        {display_filter_options::all, "all"},
    });
}

} // namespace azdo::inline v1::api::tokens
