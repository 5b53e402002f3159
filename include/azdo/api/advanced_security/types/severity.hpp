// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `Severity`
enum class severity {
    low,
    medium,
    high,
    critical,
    note,
    warning,
    error,
    undefined,
};

template <class E = severity>
constexpr auto enumerators(severity) {
    return std::to_array<azdo::enumerator<E>>({
        {severity::low, "low"},
        {severity::medium, "medium"},
        {severity::high, "high"},
        {severity::critical, "critical"},
        {severity::note, "note"},
        {severity::warning, "warning"},
        {severity::error, "error"},
        {severity::undefined, "undefined"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
