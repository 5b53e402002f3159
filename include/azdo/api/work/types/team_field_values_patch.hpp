// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/team_field_value.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `TeamFieldValuesPatch`
struct team_field_values_patch {
    azdo::optional<std::string> default_value{};
    azdo::optional<std::vector<team_field_value>> values{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const team_field_values_patch&) const = default;
    template <class self = team_field_values_patch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"defaultValue", &self::default_value>(),
            azdo::field<"values", &self::values>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::work
