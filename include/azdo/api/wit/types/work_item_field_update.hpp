// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::wit {

/// `WorkItemFieldUpdate`, only in answers
struct work_item_field_update {
    azdo::optional<azdo::json::raw> new_value{};
    azdo::optional<azdo::json::raw> old_value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_field_update&) const = default;
    template <class self = work_item_field_update>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"newValue", &self::new_value>(),
            azdo::field<"oldValue", &self::old_value>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
