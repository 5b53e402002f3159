// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_field_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `WorkItemTypeFieldInstance`
struct work_item_type_field_instance {
    azdo::optional<std::vector<std::string>> allowed_values{};
    std::optional<bool> always_required{};
    azdo::optional<std::string> default_value{};
    azdo::optional<std::vector<work_item_field_reference>> dependent_fields{};
    azdo::optional<std::string> help_text{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> reference_name{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_type_field_instance&) const = default;
    template <class self = work_item_type_field_instance>
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
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
