// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_group_step.hpp>
#include <azdo/api/distributed_task/types/task_input_definition.hpp>
#include <azdo/api/distributed_task/types/task_version.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::distributed_task {

/// `TaskGroupCreateParameter`
struct task_group_create_parameter {
    azdo::optional<std::string> author{};
    azdo::optional<std::string> category{};
    azdo::optional<std::string> description{};
    azdo::optional<std::string> friendly_name{};
    azdo::optional<std::string> icon_url{};
    azdo::optional<std::vector<task_input_definition>> inputs{};
    azdo::optional<std::string> instance_name_format{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> parent_definition_id{};
    azdo::optional<std::vector<std::string>> runs_on{};
    azdo::optional<std::vector<task_group_step>> tasks{};
    azdo::optional<task_version> version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_group_create_parameter&) const = default;
    template <class self = task_group_create_parameter>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"author", &self::author>(),
            azdo::field<"category", &self::category>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"friendlyName", &self::friendly_name>(),
            azdo::field<"iconUrl", &self::icon_url>(),
            azdo::field<"inputs", &self::inputs>(),
            azdo::field<"instanceNameFormat", &self::instance_name_format>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"parentDefinitionId", &self::parent_definition_id>(),
            azdo::field<"runsOn", &self::runs_on>(),
            azdo::field<"tasks", &self::tasks>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
