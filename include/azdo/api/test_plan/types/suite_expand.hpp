// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_plan {

/// `SuiteExpand`
enum class suite_expand {
    none,
    children,
    default_testers,
};

template <class E = suite_expand>
constexpr auto enumerators(suite_expand) {
    return std::to_array<azdo::enumerator<E>>({
        {suite_expand::none, "none"},
        {suite_expand::children, "children"},
        {suite_expand::default_testers, "defaultTesters"},
    });
}

} // namespace azdo::inline v1::api::test_plan
