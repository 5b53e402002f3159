// SPDX-License-Identifier: BSL-1.0
// A type of the area profile. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::profile {

/// `ProfileState`
enum class profile_state {
    custom,
    custom_read_only,
    read_only,
};

template <class E = profile_state>
constexpr auto enumerators(profile_state) {
    return std::to_array<azdo::enumerator<E>>({
        {profile_state::custom, "custom"},
        {profile_state::custom_read_only, "customReadOnly"},
        {profile_state::read_only, "readOnly"},
    });
}

} // namespace azdo::inline v1::api::profile
