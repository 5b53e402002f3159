// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/tree_node_structure_type.hpp>
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
#include <vector>

namespace azdo::inline v1::api::wit {

/// `WorkItemClassificationNode`
struct work_item_classification_node {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::map<std::string, azdo::json::raw>> attributes{};
    azdo::optional<std::vector<work_item_classification_node>> children{};
    std::optional<bool> has_children{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> identifier{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> path{};
    azdo::optional<azdo::open_enum<tree_node_structure_type>> structure_type{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_classification_node&) const = default;
    template <class self = work_item_classification_node>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"attributes", &self::attributes>(),
            azdo::field<"children", &self::children>(),
            azdo::field<"hasChildren", &self::has_children>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"identifier", &self::identifier>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"structureType", &self::structure_type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
