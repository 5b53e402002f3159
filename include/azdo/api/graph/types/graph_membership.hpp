// SPDX-License-Identifier: BSL-1.0
// A type of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::graph {

/// `GraphMembership`, only in answers
struct graph_membership {
    std::map<std::string, azdo::json::raw> links{};
    std::string container_descriptor{};
    std::string member_descriptor{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const graph_membership&) const = default;
    template <class self = graph_membership>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"containerDescriptor", &self::container_descriptor>(),
            azdo::field<"memberDescriptor", &self::member_descriptor>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::graph
