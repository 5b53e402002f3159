// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_agent_pool_reference.hpp>
#include <azdo/api/distributed_task/types/task_agent_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `TaskAgentCloudRequest`
struct task_agent_cloud_request {
    azdo::optional<task_agent_reference> agent{};
    azdo::optional<std::int32_t> agent_cloud_id{};
    azdo::optional<azdo::sys_time> agent_connected_time{};
    azdo::optional<azdo::json::raw> agent_data{};
    azdo::optional<azdo::json::raw> agent_specification{};
    azdo::optional<task_agent_pool_reference> pool{};
    azdo::optional<std::map<std::string, std::string>> pool_providers_tags{};
    azdo::optional<azdo::sys_time> provision_request_time{};
    azdo::optional<azdo::sys_time> provisioned_time{};
    azdo::optional<azdo::sys_time> release_request_time{};
    azdo::optional<std::string> request_id{};
    azdo::optional<std::int32_t> request_version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_agent_cloud_request&) const = default;
    template <class self = task_agent_cloud_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"agent", &self::agent>(),
            azdo::field<"agentCloudId", &self::agent_cloud_id>(),
            azdo::field<"agentConnectedTime", &self::agent_connected_time>(),
            azdo::field<"agentData", &self::agent_data>(),
            azdo::field<"agentSpecification", &self::agent_specification>(),
            azdo::field<"pool", &self::pool>(),
            azdo::field<"poolProvidersTags", &self::pool_providers_tags>(),
            azdo::field<"provisionRequestTime", &self::provision_request_time>(),
            azdo::field<"provisionedTime", &self::provisioned_time>(),
            azdo::field<"releaseRequestTime", &self::release_request_time>(),
            azdo::field<"requestId", &self::request_id>(),
            azdo::field<"requestVersion", &self::request_version>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
