// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/field_type.hpp>
#include <azdo/api/wit/types/field_usage.hpp>
#include <azdo/api/wit/types/work_item_field_operation.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `WorkItemField2`
struct lockable_work_item_field {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    std::optional<bool> can_sort_by{};
    azdo::optional<std::string> description{};
    std::optional<bool> is_deleted{};
    std::optional<bool> is_identity{};
    std::optional<bool> is_locked{};
    std::optional<bool> is_picklist{};
    std::optional<bool> is_picklist_suggested{};
    std::optional<bool> is_queryable{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> picklist_id{};
    std::optional<bool> read_only{};
    azdo::optional<std::string> reference_name{};
    azdo::optional<std::vector<work_item_field_operation>> supported_operations{};
    azdo::optional<azdo::open_enum<field_type>> type{};
    azdo::optional<std::string> url{};
    azdo::optional<azdo::open_enum<field_usage>> usage{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const lockable_work_item_field&) const = default;
    template <class self = lockable_work_item_field>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"canSortBy", &self::can_sort_by>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"isDeleted", &self::is_deleted>(),
            azdo::field<"isIdentity", &self::is_identity>(),
            azdo::field<"isLocked", &self::is_locked>(),
            azdo::field<"isPicklist", &self::is_picklist>(),
            azdo::field<"isPicklistSuggested", &self::is_picklist_suggested>(),
            azdo::field<"isQueryable", &self::is_queryable>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"picklistId", &self::picklist_id>(),
            azdo::field<"readOnly", &self::read_only>(),
            azdo::field<"referenceName", &self::reference_name>(),
            azdo::field<"supportedOperations", &self::supported_operations>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"usage", &self::usage>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
