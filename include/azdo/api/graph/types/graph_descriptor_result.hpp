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

/// `GraphDescriptorResult`, only in answers
struct graph_descriptor_result {
    std::map<std::string, azdo::json::raw> links{};
    std::string value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const graph_descriptor_result&) const = default;
    template <class self = graph_descriptor_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::graph
