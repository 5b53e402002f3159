// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_command_restrictions.hpp>
#include <azdo/api/distributed_task/types/task_variable_restrictions.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::distributed_task {

/// `TaskRestrictions`, only in answers
struct task_restrictions {
    azdo::optional<task_command_restrictions> commands{};
    azdo::optional<task_variable_restrictions> settable_variables{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_restrictions&) const = default;
    template <class self = task_restrictions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"commands", &self::commands>(),
            azdo::field<"settableVariables", &self::settable_variables>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
