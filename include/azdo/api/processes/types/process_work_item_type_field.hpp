// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/customization_type.hpp>
#include <azdo/api/processes/types/field_type.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::processes {

/// `ProcessWorkItemTypeField`, only in answers
struct process_work_item_type_field {
    std::optional<bool> allow_groups{};
    std::vector<azdo::json::raw> allowed_values{};
    azdo::optional<azdo::open_enum<customization_type>> customization{};
    azdo::optional<azdo::json::raw> default_value{};
    std::string description{};
    std::optional<bool> is_locked{};
    std::string name{};
    std::optional<bool> read_only{};
    std::string reference_name{};
    std::optional<bool> required{};
    azdo::optional<azdo::open_enum<field_type>> type{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const process_work_item_type_field&) const = default;
    template <class self = process_work_item_type_field>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"allowGroups", &self::allow_groups>(),
            azdo::field<"allowedValues", &self::allowed_values>(),
            azdo::field<"customization", &self::customization>(),
            azdo::field<"defaultValue", &self::default_value>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"isLocked", &self::is_locked>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"readOnly", &self::read_only>(),
            azdo::field<"referenceName", &self::reference_name>(),
            azdo::field<"required", &self::required>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::processes
