// SPDX-License-Identifier: BSL-1.0
// A type of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::graph {

/// `GraphUserUpdateContext`
struct graph_user_update_context {
    azdo::unknown_fields unknown_fields{};

    bool operator==(const graph_user_update_context&) const = default;
    template <class self = graph_user_update_context>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::graph
