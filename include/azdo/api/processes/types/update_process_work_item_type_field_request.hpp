// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::processes {

/// `UpdateProcessWorkItemTypeFieldRequest`
struct update_process_work_item_type_field_request {
    std::optional<bool> allow_groups{};
    azdo::optional<std::vector<std::string>> allowed_values{};
    azdo::optional<azdo::json::raw> default_value{};
    std::optional<bool> read_only{};
    std::optional<bool> required{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const update_process_work_item_type_field_request&) const = default;
    template <class self = update_process_work_item_type_field_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"allowGroups", &self::allow_groups>(),
            azdo::field<"allowedValues", &self::allowed_values>(),
            azdo::field<"defaultValue", &self::default_value>(),
            azdo::field<"readOnly", &self::read_only>(),
            azdo::field<"required", &self::required>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
