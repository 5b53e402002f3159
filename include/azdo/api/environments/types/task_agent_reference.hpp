// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/environments/types/task_agent_status.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::environments {

/// `TaskAgentReference`
struct task_agent_reference {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::string> access_point{};
    std::optional<bool> enabled{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> os_description{};
    azdo::optional<std::string> provisioning_state{};
    azdo::optional<azdo::open_enum<task_agent_status>> status{};
    azdo::optional<std::string> version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_agent_reference&) const = default;
    template <class self = task_agent_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"accessPoint", &self::access_point>(),
            azdo::field<"enabled", &self::enabled>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"osDescription", &self::os_description>(),
            azdo::field<"provisioningState", &self::provisioning_state>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::environments
