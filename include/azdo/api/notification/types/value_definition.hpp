// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/input_value.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::notification {

/// `ValueDefinition`, only in answers
struct value_definition {
    std::vector<input_value> data_source{};
    std::string end_point{};
    std::string result_template{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const value_definition&) const = default;
    template <class self = value_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"dataSource", &self::data_source>(),
            azdo::field<"endPoint", &self::end_point>(),
            azdo::field<"resultTemplate", &self::result_template>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::notification
