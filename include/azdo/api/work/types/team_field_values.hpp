// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/field_reference.hpp>
#include <azdo/api/work/types/team_field_value.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `TeamFieldValues`, only in answers
struct team_field_values {
    std::map<std::string, azdo::json::raw> links{};
    std::string default_value{};
    azdo::optional<field_reference> field{};
    std::string url{};
    std::vector<team_field_value> values{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const team_field_values&) const = default;
    template <class self = team_field_values>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"defaultValue", &self::default_value>(),
            azdo::field<"field", &self::field>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"values", &self::values>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
