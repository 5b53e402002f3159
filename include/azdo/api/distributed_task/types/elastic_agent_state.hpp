// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `ElasticAgentState`
enum class elastic_agent_state {
    none,
    enabled,
    online,
    assigned,
};

template <class E = elastic_agent_state>
constexpr auto enumerators(elastic_agent_state) {
    return std::to_array<azdo::enumerator<E>>({
        {elastic_agent_state::none, "none"},
        {elastic_agent_state::enabled, "enabled"},
        {elastic_agent_state::online, "online"},
        {elastic_agent_state::assigned, "assigned"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
