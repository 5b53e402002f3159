// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::build {

/// `BuildResourceUsage`, only in answers
struct build_resource_usage {
    azdo::optional<std::int32_t> distributed_task_agents{};
    azdo::optional<std::int32_t> paid_private_agent_slots{};
    azdo::optional<std::int32_t> total_usage{};
    azdo::optional<std::int32_t> xaml_controllers{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_resource_usage&) const = default;
    template <class self = build_resource_usage>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"distributedTaskAgents", &self::distributed_task_agents>(),
            azdo::field<"paidPrivateAgentSlots", &self::paid_private_agent_slots>(),
            azdo::field<"totalUsage", &self::total_usage>(),
            azdo::field<"xamlControllers", &self::xaml_controllers>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
