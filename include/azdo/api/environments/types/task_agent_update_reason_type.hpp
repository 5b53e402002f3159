// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::environments {

/// `TaskAgentUpdateReasonType`
enum class task_agent_update_reason_type {
    manual,
    min_agent_version_required,
    downgrade,
};

template <class E = task_agent_update_reason_type>
constexpr auto enumerators(task_agent_update_reason_type) {
    return std::to_array<azdo::enumerator<E>>({
        {task_agent_update_reason_type::manual, "manual"},
        {task_agent_update_reason_type::min_agent_version_required, "minAgentVersionRequired"},
        {task_agent_update_reason_type::downgrade, "downgrade"},
    });
}

} // namespace azdo::inline v1::api::environments
