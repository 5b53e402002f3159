// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/environments/types/task_agent_authorization.hpp>
#include <azdo/api/environments/types/task_agent_cloud_request.hpp>
#include <azdo/api/environments/types/task_agent_job_request.hpp>
#include <azdo/api/environments/types/task_agent_status.hpp>
#include <azdo/api/environments/types/task_agent_update.hpp>
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

namespace azdo::inline v1::api::environments {

/// `TaskAgent`
struct task_agent {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::string> access_point{};
    azdo::optional<task_agent_cloud_request> assigned_agent_cloud_request{};
    azdo::optional<task_agent_job_request> assigned_request{};
    azdo::optional<task_agent_authorization> authorization{};
    azdo::optional<azdo::sys_time> created_on{};
    std::optional<bool> enabled{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<task_agent_job_request> last_completed_request{};
    azdo::optional<std::int32_t> max_parallelism{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> os_description{};
    azdo::optional<task_agent_update> pending_update{};
    azdo::optional<std::map<std::string, azdo::json::raw>> properties{};
    azdo::optional<std::string> provisioning_state{};
    azdo::optional<azdo::open_enum<task_agent_status>> status{};
    azdo::optional<azdo::sys_time> status_changed_on{};
    azdo::optional<std::map<std::string, std::string>> system_capabilities{};
    azdo::optional<std::map<std::string, std::string>> user_capabilities{};
    azdo::optional<std::string> version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_agent&) const = default;
    template <class self = task_agent>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"accessPoint", &self::access_point>(),
            azdo::field<"assignedAgentCloudRequest", &self::assigned_agent_cloud_request>(),
            azdo::field<"assignedRequest", &self::assigned_request>(),
            azdo::field<"authorization", &self::authorization>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"enabled", &self::enabled>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastCompletedRequest", &self::last_completed_request>(),
            azdo::field<"maxParallelism", &self::max_parallelism>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"osDescription", &self::os_description>(),
            azdo::field<"pendingUpdate", &self::pending_update>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"provisioningState", &self::provisioning_state>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"statusChangedOn", &self::status_changed_on>(),
            azdo::field<"systemCapabilities", &self::system_capabilities>(),
            azdo::field<"userCapabilities", &self::user_capabilities>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::environments
