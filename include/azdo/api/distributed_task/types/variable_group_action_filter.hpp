// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `VariableGroupActionFilter`
enum class variable_group_action_filter {
    none,
    manage,
    use,
};

template <class E = variable_group_action_filter>
constexpr auto enumerators(variable_group_action_filter) {
    return std::to_array<azdo::enumerator<E>>({
        {variable_group_action_filter::none, "none"},
        {variable_group_action_filter::manage, "manage"},
        {variable_group_action_filter::use, "use"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
