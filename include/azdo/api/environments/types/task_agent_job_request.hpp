// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/environments/types/demand.hpp>
#include <azdo/api/environments/types/task_agent_reference.hpp>
#include <azdo/api/environments/types/task_orchestration_owner.hpp>
#include <azdo/api/environments/types/task_result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::environments {

/// `TaskAgentJobRequest`
struct task_agent_job_request {
    azdo::optional<azdo::json::raw> agent_specification{};
    azdo::optional<azdo::sys_time> assign_time{};
    azdo::optional<std::map<std::string, std::string>> data{};
    azdo::optional<task_orchestration_owner> definition{};
    azdo::optional<std::vector<demand>> demands{};
    azdo::optional<azdo::sys_time> finish_time{};
    azdo::optional<std::string> host_id{};
    azdo::optional<std::string> job_id{};
    azdo::optional<std::string> job_name{};
    azdo::optional<azdo::sys_time> locked_until{};
    azdo::optional<std::vector<task_agent_reference>> matched_agents{};
    std::optional<bool> matches_all_agents_in_pool{};
    azdo::optional<std::string> orchestration_id{};
    azdo::optional<task_orchestration_owner> owner{};
    azdo::optional<std::string> plan_group{};
    azdo::optional<std::string> plan_id{};
    azdo::optional<std::string> plan_type{};
    azdo::optional<std::int32_t> pool_id{};
    azdo::optional<std::int32_t> priority{};
    azdo::optional<std::int32_t> queue_id{};
    azdo::optional<azdo::sys_time> queue_time{};
    azdo::optional<azdo::sys_time> receive_time{};
    azdo::optional<std::int64_t> request_id{};
    azdo::optional<task_agent_reference> reserved_agent{};
    azdo::optional<azdo::open_enum<task_result>> result{};
    azdo::optional<std::string> scope_id{};
    azdo::optional<std::string> service_owner{};
    azdo::optional<std::string> status_message{};
    std::optional<bool> user_delayed{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_agent_job_request&) const = default;
    template <class self = task_agent_job_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"agentSpecification", &self::agent_specification>(),
            azdo::field<"assignTime", &self::assign_time>(),
            azdo::field<"data", &self::data>(),
            azdo::field<"definition", &self::definition>(),
            azdo::field<"demands", &self::demands>(),
            azdo::field<"finishTime", &self::finish_time>(),
            azdo::field<"hostId", &self::host_id>(),
            azdo::field<"jobId", &self::job_id>(),
            azdo::field<"jobName", &self::job_name>(),
            azdo::field<"lockedUntil", &self::locked_until>(),
            azdo::field<"matchedAgents", &self::matched_agents>(),
            azdo::field<"matchesAllAgentsInPool", &self::matches_all_agents_in_pool>(),
            azdo::field<"orchestrationId", &self::orchestration_id>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"planGroup", &self::plan_group>(),
            azdo::field<"planId", &self::plan_id>(),
            azdo::field<"planType", &self::plan_type>(),
            azdo::field<"poolId", &self::pool_id>(),
            azdo::field<"priority", &self::priority>(),
            azdo::field<"queueId", &self::queue_id>(),
            azdo::field<"queueTime", &self::queue_time>(),
            azdo::field<"receiveTime", &self::receive_time>(),
            azdo::field<"requestId", &self::request_id>(),
            azdo::field<"reservedAgent", &self::reserved_agent>(),
            azdo::field<"result", &self::result>(),
            azdo::field<"scopeId", &self::scope_id>(),
            azdo::field<"serviceOwner", &self::service_owner>(),
            azdo::field<"statusMessage", &self::status_message>(),
            azdo::field<"userDelayed", &self::user_delayed>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::environments
