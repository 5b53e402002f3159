// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `ManualInterventionType`
enum class manual_intervention_type {
    task,
    proof_of_presence,
};

template <class E = manual_intervention_type>
constexpr auto enumerators(manual_intervention_type) {
    return std::to_array<azdo::enumerator<E>>({
        {manual_intervention_type::task, "task"},
        {manual_intervention_type::proof_of_presence, "proofOfPresence"},
    });
}

} // namespace azdo::inline v1::api::release
