// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_plan {

/// `FailureType`
enum class failure_type {
    none,
    regression,
    new_issue,
    known_issue,
    unknown,
    null_value,
    max_value,
};

template <class E = failure_type>
constexpr auto enumerators(failure_type) {
    return std::to_array<azdo::enumerator<E>>({
        {failure_type::none, "none"},
        {failure_type::regression, "regression"},
        {failure_type::new_issue, "new_Issue"},
        {failure_type::known_issue, "known_Issue"},
        {failure_type::unknown, "unknown"},
        {failure_type::null_value, "null_Value"},
        {failure_type::max_value, "maxValue"},
    });
}

} // namespace azdo::inline v1::api::test_plan
