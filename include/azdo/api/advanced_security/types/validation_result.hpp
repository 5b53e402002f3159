// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `ValidationResult`
enum class validation_result {
    none,
    exploitable,
    not_exploitable,
    inconclusive,
    validation_not_supported,
    transient_error,
};

template <class E = validation_result>
constexpr auto enumerators(validation_result) {
    return std::to_array<azdo::enumerator<E>>({
        {validation_result::none, "none"},
        {validation_result::exploitable, "exploitable"},
        {validation_result::not_exploitable, "notExploitable"},
        {validation_result::inconclusive, "inconclusive"},
        {validation_result::validation_not_supported, "validationNotSupported"},
        {validation_result::transient_error, "transientError"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
