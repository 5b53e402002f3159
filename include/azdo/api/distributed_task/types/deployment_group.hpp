// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/deployment_machine.hpp>
#include <azdo/api/distributed_task/types/project_reference.hpp>
#include <azdo/api/distributed_task/types/task_agent_pool_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::distributed_task {

/// `DeploymentGroup`, only in answers
struct deployment_group {
    std::string description{};
    std::int32_t id{};
    azdo::optional<std::int32_t> machine_count{};
    std::vector<std::string> machine_tags{};
    std::vector<deployment_machine> machines{};
    std::string name{};
    azdo::optional<task_agent_pool_reference> pool{};
    azdo::optional<project_reference> project{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const deployment_group&) const = default;
    template <class self = deployment_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(azdo::as::required),
            azdo::field<"machineCount", &self::machine_count>(),
            azdo::field<"machineTags", &self::machine_tags>(),
            azdo::field<"machines", &self::machines>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"pool", &self::pool>(),
            azdo::field<"project", &self::project>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
