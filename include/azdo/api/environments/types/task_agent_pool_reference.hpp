// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/environments/types/task_agent_pool_options.hpp>
#include <azdo/api/environments/types/task_agent_pool_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::environments {

/// `TaskAgentPoolReference`
struct task_agent_pool_reference {
    azdo::optional<std::int32_t> id{};
    std::optional<bool> is_hosted{};
    std::optional<bool> is_legacy{};
    azdo::optional<std::string> name{};
    azdo::optional<azdo::open_enum<task_agent_pool_options>> options{};
    azdo::optional<azdo::open_enum<task_agent_pool_type>> pool_type{};
    azdo::optional<std::string> scope{};
    azdo::optional<std::int32_t> size{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_agent_pool_reference&) const = default;
    template <class self = task_agent_pool_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"isHosted", &self::is_hosted>(),
            azdo::field<"isLegacy", &self::is_legacy>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"options", &self::options>(),
            azdo::field<"poolType", &self::pool_type>(),
            azdo::field<"scope", &self::scope>(),
            azdo::field<"size", &self::size>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::environments
