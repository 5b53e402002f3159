// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `Plan`
enum class plan {
    code_security,
    secret_protection,
    all,
};

template <class E = plan>
constexpr auto enumerators(plan) {
    return std::to_array<azdo::enumerator<E>>({
        {plan::code_security, "codeSecurity"},
        {plan::secret_protection, "secretProtection"},
        {plan::all, "all"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
