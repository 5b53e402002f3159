// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/identity_reference.hpp>
#include <azdo/api/wit/types/link_query_mode.hpp>
#include <azdo/api/wit/types/query_recursion_option.hpp>
#include <azdo/api/wit/types/query_type.hpp>
#include <azdo/api/wit/types/work_item_field_reference.hpp>
#include <azdo/api/wit/types/work_item_query_clause.hpp>
#include <azdo/api/wit/types/work_item_query_sort_column.hpp>
#include <azdo/core/time.hpp>
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

/// `QueryHierarchyItem`
struct query_hierarchy_item {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::vector<query_hierarchy_item>> children{};
    azdo::optional<work_item_query_clause> clauses{};
    azdo::optional<std::vector<work_item_field_reference>> columns{};
    azdo::optional<identity_reference> created_by{};
    azdo::optional<azdo::sys_time> created_date{};
    azdo::optional<azdo::open_enum<link_query_mode>> filter_options{};
    std::optional<bool> has_children{};
    azdo::optional<std::string> id{};
    std::optional<bool> is_deleted{};
    std::optional<bool> is_folder{};
    std::optional<bool> is_invalid_syntax{};
    std::optional<bool> is_public{};
    azdo::optional<identity_reference> last_executed_by{};
    azdo::optional<azdo::sys_time> last_executed_date{};
    azdo::optional<identity_reference> last_modified_by{};
    azdo::optional<azdo::sys_time> last_modified_date{};
    azdo::optional<work_item_query_clause> link_clauses{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> path{};
    azdo::optional<azdo::open_enum<azdo::api::wit::query_recursion_option>> query_recursion_option{};
    azdo::optional<azdo::open_enum<azdo::api::wit::query_type>> query_type{};
    azdo::optional<std::vector<work_item_query_sort_column>> sort_columns{};
    azdo::optional<work_item_query_clause> source_clauses{};
    azdo::optional<work_item_query_clause> target_clauses{};
    azdo::optional<std::string> url{};
    azdo::optional<std::string> wiql{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const query_hierarchy_item&) const = default;
    template <class self = query_hierarchy_item>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"children", &self::children>(),
            azdo::field<"clauses", &self::clauses>(),
            azdo::field<"columns", &self::columns>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"filterOptions", &self::filter_options>(),
            azdo::field<"hasChildren", &self::has_children>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isDeleted", &self::is_deleted>(),
            azdo::field<"isFolder", &self::is_folder>(),
            azdo::field<"isInvalidSyntax", &self::is_invalid_syntax>(),
            azdo::field<"isPublic", &self::is_public>(),
            azdo::field<"lastExecutedBy", &self::last_executed_by>(),
            azdo::field<"lastExecutedDate", &self::last_executed_date>(),
            azdo::field<"lastModifiedBy", &self::last_modified_by>(),
            azdo::field<"lastModifiedDate", &self::last_modified_date>(),
            azdo::field<"linkClauses", &self::link_clauses>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"queryRecursionOption", &self::query_recursion_option>(),
            azdo::field<"queryType", &self::query_type>(),
            azdo::field<"sortColumns", &self::sort_columns>(),
            azdo::field<"sourceClauses", &self::source_clauses>(),
            azdo::field<"targetClauses", &self::target_clauses>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"wiql", &self::wiql>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
