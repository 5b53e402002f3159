// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/elastic_node_state.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::distributed_task {

/// `ElasticNodeSettings`
struct elastic_node_settings {
    azdo::optional<azdo::open_enum<elastic_node_state>> state{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const elastic_node_settings&) const = default;
    template <class self = elastic_node_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"state", &self::state>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
