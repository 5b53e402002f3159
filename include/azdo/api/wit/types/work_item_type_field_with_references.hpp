// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_field_reference.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `WorkItemTypeFieldWithReferences`, only in answers
struct work_item_type_field_with_references {
    std::vector<azdo::json::raw> allowed_values{};
    std::optional<bool> always_required{};
    azdo::optional<azdo::json::raw> default_value{};
    std::vector<work_item_field_reference> dependent_fields{};
    std::string help_text{};
    std::string name{};
    std::string reference_name{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_type_field_with_references&) const = default;
    template <class self = work_item_type_field_with_references>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"allowedValues", &self::allowed_values>(),
            azdo::field<"alwaysRequired", &self::always_required>(),
            azdo::field<"defaultValue", &self::default_value>(),
            azdo::field<"dependentFields", &self::dependent_fields>(),
            azdo::field<"helpText", &self::help_text>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"referenceName", &self::reference_name>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
