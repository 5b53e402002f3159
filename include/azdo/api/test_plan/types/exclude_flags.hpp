// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_plan {

/// `ExcludeFlags`
enum class exclude_flags {
    none,
    point_assignments,
    extra_information,
};

template <class E = exclude_flags>
constexpr auto enumerators(exclude_flags) {
    return std::to_array<azdo::enumerator<E>>({
        {exclude_flags::none, "none"},
        {exclude_flags::point_assignments, "pointAssignments"},
        {exclude_flags::extra_information, "extraInformation"},
    });
}

} // namespace azdo::inline v1::api::test_plan
