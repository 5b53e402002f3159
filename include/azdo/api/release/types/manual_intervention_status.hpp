// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `ManualInterventionStatus`
enum class manual_intervention_status {
    unknown,
    pending,
    rejected,
    approved,
    canceled,
    bypassed,
};

template <class E = manual_intervention_status>
constexpr auto enumerators(manual_intervention_status) {
    return std::to_array<azdo::enumerator<E>>({
        {manual_intervention_status::unknown, "unknown"},
        {manual_intervention_status::pending, "pending"},
        {manual_intervention_status::rejected, "rejected"},
        {manual_intervention_status::approved, "approved"},
        {manual_intervention_status::canceled, "canceled"},
        {manual_intervention_status::bypassed, "bypassed"},
    });
}

} // namespace azdo::inline v1::api::release
