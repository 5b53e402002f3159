// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/environments/types/task_agent_update_reason_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::environments {

/// `TaskAgentUpdateReason`
struct task_agent_update_reason {
    azdo::optional<azdo::open_enum<task_agent_update_reason_type>> code{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_agent_update_reason&) const = default;
    template <class self = task_agent_update_reason>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"code", &self::code>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::environments
