// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `State`
enum class state {
    unknown,
    active,
    dismissed,
    fixed,
    auto_dismissed,
};

template <class E = state>
constexpr auto enumerators(state) {
    return std::to_array<azdo::enumerator<E>>({
        {state::unknown, "unknown"},
        {state::active, "active"},
        {state::dismissed, "dismissed"},
        {state::fixed, "fixed"},
        {state::auto_dismissed, "autoDismissed"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
