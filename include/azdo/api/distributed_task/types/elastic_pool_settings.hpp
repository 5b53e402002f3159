// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/operating_system_type.hpp>
#include <azdo/api/distributed_task/types/orchestration_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `ElasticPoolSettings`
struct elastic_pool_settings {
    std::optional<bool> agent_interactive_ui{};
    azdo::optional<std::string> azure_id{};
    azdo::optional<std::int32_t> desired_idle{};
    azdo::optional<std::int32_t> max_capacity{};
    azdo::optional<std::int32_t> max_saved_node_count{};
    azdo::optional<azdo::open_enum<azdo::api::distributed_task::orchestration_type>> orchestration_type{};
    azdo::optional<azdo::open_enum<operating_system_type>> os_type{};
    std::optional<bool> recycle_after_each_use{};
    azdo::optional<std::string> service_endpoint_id{};
    azdo::optional<std::string> service_endpoint_scope{};
    azdo::optional<std::int32_t> time_to_live_minutes{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const elastic_pool_settings&) const = default;
    template <class self = elastic_pool_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"agentInteractiveUI", &self::agent_interactive_ui>(),
            azdo::field<"azureId", &self::azure_id>(),
            azdo::field<"desiredIdle", &self::desired_idle>(),
            azdo::field<"maxCapacity", &self::max_capacity>(),
            azdo::field<"maxSavedNodeCount", &self::max_saved_node_count>(),
            azdo::field<"orchestrationType", &self::orchestration_type>(),
            azdo::field<"osType", &self::os_type>(),
            azdo::field<"recycleAfterEachUse", &self::recycle_after_each_use>(),
            azdo::field<"serviceEndpointId", &self::service_endpoint_id>(),
            azdo::field<"serviceEndpointScope", &self::service_endpoint_scope>(),
            azdo::field<"timeToLiveMinutes", &self::time_to_live_minutes>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
