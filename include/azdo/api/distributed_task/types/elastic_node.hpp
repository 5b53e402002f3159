// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/elastic_agent_state.hpp>
#include <azdo/api/distributed_task/types/elastic_compute_state.hpp>
#include <azdo/api/distributed_task/types/elastic_node_state.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `ElasticNode`, only in answers
struct elastic_node {
    azdo::optional<std::int32_t> agent_id{};
    azdo::optional<azdo::open_enum<elastic_agent_state>> agent_state{};
    std::string compute_id{};
    azdo::optional<azdo::open_enum<elastic_compute_state>> compute_state{};
    azdo::optional<azdo::open_enum<elastic_node_state>> desired_state{};
    azdo::optional<std::int32_t> id{};
    std::string name{};
    azdo::optional<std::int32_t> pool_id{};
    azdo::optional<std::int64_t> request_id{};
    azdo::optional<azdo::open_enum<elastic_node_state>> state{};
    azdo::optional<azdo::sys_time> state_changed_on{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const elastic_node&) const = default;
    template <class self = elastic_node>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"agentId", &self::agent_id>(),
            azdo::field<"agentState", &self::agent_state>(),
            azdo::field<"computeId", &self::compute_id>(),
            azdo::field<"computeState", &self::compute_state>(),
            azdo::field<"desiredState", &self::desired_state>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"poolId", &self::pool_id>(),
            azdo::field<"requestId", &self::request_id>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"stateChangedOn", &self::state_changed_on>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
