// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `ExpandOption`
enum class expand_option {
    none,
    validation_fingerprint,
};

template <class E = expand_option>
constexpr auto enumerators(expand_option) {
    return std::to_array<azdo::enumerator<E>>({
        {expand_option::none, "none"},
        {expand_option::validation_fingerprint, "validationFingerprint"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
