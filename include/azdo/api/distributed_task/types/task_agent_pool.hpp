// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/identity_ref.hpp>
#include <azdo/api/distributed_task/types/task_agent_pool_options.hpp>
#include <azdo/api/distributed_task/types/task_agent_pool_type.hpp>
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

namespace azdo::inline v1::api::distributed_task {

/// `TaskAgentPool`
struct task_agent_pool {
    azdo::optional<std::int32_t> agent_cloud_id{};
    std::optional<bool> auto_provision{};
    std::optional<bool> auto_size{};
    std::optional<bool> auto_update{};
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<std::int32_t> id{};
    std::optional<bool> is_hosted{};
    std::optional<bool> is_legacy{};
    azdo::optional<std::string> name{};
    azdo::optional<azdo::open_enum<task_agent_pool_options>> options{};
    azdo::optional<identity_ref> owner{};
    azdo::optional<azdo::open_enum<task_agent_pool_type>> pool_type{};
    azdo::optional<std::map<std::string, azdo::json::raw>> properties{};
    azdo::optional<std::string> scope{};
    azdo::optional<std::int32_t> size{};
    azdo::optional<std::int32_t> target_size{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_agent_pool&) const = default;
    template <class self = task_agent_pool>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"agentCloudId", &self::agent_cloud_id>(),
            azdo::field<"autoProvision", &self::auto_provision>(),
            azdo::field<"autoSize", &self::auto_size>(),
            azdo::field<"autoUpdate", &self::auto_update>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isHosted", &self::is_hosted>(),
            azdo::field<"isLegacy", &self::is_legacy>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"options", &self::options>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"poolType", &self::pool_type>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"scope", &self::scope>(),
            azdo::field<"size", &self::size>(),
            azdo::field<"targetSize", &self::target_size>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
