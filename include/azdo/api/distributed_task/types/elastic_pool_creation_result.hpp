// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/elastic_pool.hpp>
#include <azdo/api/distributed_task/types/task_agent_pool.hpp>
#include <azdo/api/distributed_task/types/task_agent_queue.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::distributed_task {

/// `ElasticPoolCreationResult`, only in answers
struct elastic_pool_creation_result {
    azdo::optional<task_agent_pool> agent_pool{};
    azdo::optional<task_agent_queue> agent_queue{};
    azdo::optional<azdo::api::distributed_task::elastic_pool> elastic_pool{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const elastic_pool_creation_result&) const = default;
    template <class self = elastic_pool_creation_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"agentPool", &self::agent_pool>(),
            azdo::field<"agentQueue", &self::agent_queue>(),
            azdo::field<"elasticPool", &self::elastic_pool>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
