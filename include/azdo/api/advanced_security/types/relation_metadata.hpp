// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `RelationMetadata`, only in answers
struct relation_metadata {
    std::map<std::string, azdo::json::raw> attributes{};
    std::map<std::string, azdo::json::raw> properties{};
    std::string rel{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const relation_metadata&) const = default;
    template <class self = relation_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"attributes", &self::attributes>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"rel", &self::rel>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
