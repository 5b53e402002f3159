// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_command_mode.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::distributed_task {

/// `TaskCommandRestrictions`, only in answers
struct task_command_restrictions {
    azdo::optional<azdo::open_enum<task_command_mode>> mode{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_command_restrictions&) const = default;
    template <class self = task_command_restrictions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"mode", &self::mode>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
