// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/task_agent_pool_reference.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::build {

/// `AgentPoolQueue`
struct agent_pool_queue {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> name{};
    azdo::optional<task_agent_pool_reference> pool{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const agent_pool_queue&) const = default;
    template <class self = agent_pool_queue>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"pool", &self::pool>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
