// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/backlog_level.hpp>
#include <azdo/api/work/types/team_field_value.hpp>
#include <azdo/api/work/types/timeline_team_iteration.hpp>
#include <azdo/api/work/types/timeline_team_status.hpp>
#include <azdo/api/work/types/work_item_color.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `TimelineTeamData`, only in answers
struct timeline_team_data {
    azdo::optional<backlog_level> backlog{};
    std::vector<std::string> field_reference_names{};
    std::string id{};
    std::optional<bool> is_expanded{};
    std::vector<timeline_team_iteration> iterations{};
    std::string name{};
    std::string order_by_field{};
    std::vector<std::string> partially_paged_field_reference_names{};
    std::vector<std::vector<azdo::json::raw>> partially_paged_work_items{};
    std::string project_id{};
    std::vector<std::string> rollup_work_item_types{};
    azdo::optional<timeline_team_status> status{};
    std::string team_field_default_value{};
    std::string team_field_name{};
    std::vector<team_field_value> team_field_values{};
    std::vector<work_item_color> work_item_type_colors{};
    std::vector<std::vector<azdo::json::raw>> work_items{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const timeline_team_data&) const = default;
    template <class self = timeline_team_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"backlog", &self::backlog>(),
            azdo::field<"fieldReferenceNames", &self::field_reference_names>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isExpanded", &self::is_expanded>(),
            azdo::field<"iterations", &self::iterations>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"orderByField", &self::order_by_field>(),
            azdo::field<"partiallyPagedFieldReferenceNames", &self::partially_paged_field_reference_names>(),
            azdo::field<"partiallyPagedWorkItems", &self::partially_paged_work_items>(),
            azdo::field<"projectId", &self::project_id>(),
            azdo::field<"rollupWorkItemTypes", &self::rollup_work_item_types>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"teamFieldDefaultValue", &self::team_field_default_value>(),
            azdo::field<"teamFieldName", &self::team_field_name>(),
            azdo::field<"teamFieldValues", &self::team_field_values>(),
            azdo::field<"workItemTypeColors", &self::work_item_type_colors>(),
            azdo::field<"workItems", &self::work_items>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
