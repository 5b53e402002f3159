// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `DismissalType`
enum class dismissal_type {
    unknown,
    fixed,
    accepted_risk,
    false_positive,
    agreed_to_guidance,
    tool_upgrade,
    not_distributed,
};

template <class E = dismissal_type>
constexpr auto enumerators(dismissal_type) {
    return std::to_array<azdo::enumerator<E>>({
        {dismissal_type::unknown, "unknown"},
        {dismissal_type::fixed, "fixed"},
        {dismissal_type::accepted_risk, "acceptedRisk"},
        {dismissal_type::false_positive, "falsePositive"},
        {dismissal_type::agreed_to_guidance, "agreedToGuidance"},
        {dismissal_type::tool_upgrade, "toolUpgrade"},
        {dismissal_type::not_distributed, "notDistributed"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
