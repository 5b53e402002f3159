// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/environments/types/identity_ref.hpp>
#include <azdo/api/environments/types/package_version.hpp>
#include <azdo/api/environments/types/task_agent_update_reason.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::environments {

/// `TaskAgentUpdate`
struct task_agent_update {
    azdo::optional<std::string> current_state{};
    azdo::optional<task_agent_update_reason> reason{};
    azdo::optional<azdo::sys_time> request_time{};
    azdo::optional<identity_ref> requested_by{};
    azdo::optional<package_version> source_version{};
    azdo::optional<package_version> target_version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_agent_update&) const = default;
    template <class self = task_agent_update>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"currentState", &self::current_state>(),
            azdo::field<"reason", &self::reason>(),
            azdo::field<"requestTime", &self::request_time>(),
            azdo::field<"requestedBy", &self::requested_by>(),
            azdo::field<"sourceVersion", &self::source_version>(),
            azdo::field<"targetVersion", &self::target_version>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::environments
