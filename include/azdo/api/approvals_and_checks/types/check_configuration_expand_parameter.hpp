// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::approvals_and_checks {

/// `CheckConfigurationExpandParameter`
enum class check_configuration_expand_parameter {
    none,
    settings,
};

template <class E = check_configuration_expand_parameter>
constexpr auto enumerators(check_configuration_expand_parameter) {
    return std::to_array<azdo::enumerator<E>>({
        {check_configuration_expand_parameter::none, "none"},
        {check_configuration_expand_parameter::settings, "settings"},
    });
}

} // namespace azdo::inline v1::api::approvals_and_checks
