// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_reference.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `TaskExecution`, only in answers
struct task_execution {
    azdo::optional<task_reference> exec_task{};
    std::map<std::string, std::map<std::string, std::string>> platform_instructions{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_execution&) const = default;
    template <class self = task_execution>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"execTask", &self::exec_task>(),
            azdo::field<"platformInstructions", &self::platform_instructions>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
