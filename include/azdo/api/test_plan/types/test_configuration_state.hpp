// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_plan {

/// `TestConfigurationState`
enum class test_configuration_state {
    active,
    inactive,
};

template <class E = test_configuration_state>
constexpr auto enumerators(test_configuration_state) {
    return std::to_array<azdo::enumerator<E>>({
        {test_configuration_state::active, "active"},
        {test_configuration_state::inactive, "inactive"},
    });
}

} // namespace azdo::inline v1::api::test_plan
