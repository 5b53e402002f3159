// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::approvals_and_checks {

/// `CheckSuiteExpandParameter`
enum class check_suite_expand_parameter {
    none,
    resources,
};

template <class E = check_suite_expand_parameter>
constexpr auto enumerators(check_suite_expand_parameter) {
    return std::to_array<azdo::enumerator<E>>({
        {check_suite_expand_parameter::none, "none"},
        {check_suite_expand_parameter::resources, "resources"},
    });
}

} // namespace azdo::inline v1::api::approvals_and_checks
