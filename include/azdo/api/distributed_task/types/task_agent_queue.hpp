// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_agent_pool_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `TaskAgentQueue`
struct task_agent_queue {
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> name{};
    azdo::optional<task_agent_pool_reference> pool{};
    azdo::optional<std::string> project_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_agent_queue&) const = default;
    template <class self = task_agent_queue>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"pool", &self::pool>(),
            azdo::field<"projectId", &self::project_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
