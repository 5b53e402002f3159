// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_definition_reference.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `TaskGroupStep`
struct task_group_step {
    std::optional<bool> always_run{};
    azdo::optional<std::string> condition{};
    std::optional<bool> continue_on_error{};
    azdo::optional<std::string> display_name{};
    std::optional<bool> enabled{};
    azdo::optional<std::map<std::string, std::string>> environment{};
    azdo::optional<std::map<std::string, std::string>> inputs{};
    azdo::optional<std::int32_t> retry_count_on_task_failure{};
    azdo::optional<task_definition_reference> task{};
    azdo::optional<std::int32_t> timeout_in_minutes{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_group_step&) const = default;
    template <class self = task_group_step>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"alwaysRun", &self::always_run>(),
            azdo::field<"condition", &self::condition>(),
            azdo::field<"continueOnError", &self::continue_on_error>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"enabled", &self::enabled>(),
            azdo::field<"environment", &self::environment>(),
            azdo::field<"inputs", &self::inputs>(),
            azdo::field<"retryCountOnTaskFailure", &self::retry_count_on_task_failure>(),
            azdo::field<"task", &self::task>(),
            azdo::field<"timeoutInMinutes", &self::timeout_in_minutes>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
