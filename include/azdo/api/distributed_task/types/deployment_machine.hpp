// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_agent.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::distributed_task {

/// `DeploymentMachine`, only in answers
struct deployment_machine {
    azdo::optional<task_agent> agent{};
    std::int32_t id{};
    std::map<std::string, azdo::json::raw> properties{};
    std::vector<std::string> tags{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const deployment_machine&) const = default;
    template <class self = deployment_machine>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"agent", &self::agent>(),
            azdo::field<"id", &self::id>(azdo::as::required),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"tags", &self::tags>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
