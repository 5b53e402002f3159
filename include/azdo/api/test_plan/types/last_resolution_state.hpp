// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_plan {

/// `LastResolutionState`
enum class last_resolution_state {
    none,
    needs_investigation,
    test_issue,
    product_issue,
    configuration_issue,
    null_value,
    max_value,
};

template <class E = last_resolution_state>
constexpr auto enumerators(last_resolution_state) {
    return std::to_array<azdo::enumerator<E>>({
        {last_resolution_state::none, "none"},
        {last_resolution_state::needs_investigation, "needsInvestigation"},
        {last_resolution_state::test_issue, "testIssue"},
        {last_resolution_state::product_issue, "productIssue"},
        {last_resolution_state::configuration_issue, "configurationIssue"},
        {last_resolution_state::null_value, "nullValue"},
        {last_resolution_state::max_value, "maxValue"},
    });
}

} // namespace azdo::inline v1::api::test_plan
