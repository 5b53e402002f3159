// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `ValidationResult`
enum class validation_result {
    ok,
    warning,
    error,
};

template <class E = validation_result>
constexpr auto enumerators(validation_result) {
    return std::to_array<azdo::enumerator<E>>({
        {validation_result::ok, "ok"},
        {validation_result::warning, "warning"},
        {validation_result::error, "error"},
    });
}

} // namespace azdo::inline v1::api::build
