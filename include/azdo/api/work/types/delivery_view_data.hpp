// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/parent_child_wi_map.hpp>
#include <azdo/api/work/types/timeline_criteria_status.hpp>
#include <azdo/api/work/types/timeline_team_data.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `DeliveryViewData`, only in answers
struct delivery_view_data {
    std::map<std::string, std::int32_t> child_id_to_parent_id_map{};
    azdo::optional<timeline_criteria_status> criteria_status{};
    azdo::optional<azdo::sys_time> end_date{};
    std::string id{};
    azdo::optional<std::int32_t> max_expanded_teams{};
    std::vector<parent_child_wi_map> parent_item_maps{};
    azdo::optional<std::int32_t> revision{};
    azdo::optional<azdo::sys_time> start_date{};
    std::vector<timeline_team_data> teams{};
    std::vector<std::int32_t> work_item_dependencies{};
    std::vector<std::int32_t> work_item_violations{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const delivery_view_data&) const = default;
    template <class self = delivery_view_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"childIdToParentIdMap", &self::child_id_to_parent_id_map>(),
            azdo::field<"criteriaStatus", &self::criteria_status>(),
            azdo::field<"endDate", &self::end_date>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"maxExpandedTeams", &self::max_expanded_teams>(),
            azdo::field<"parentItemMaps", &self::parent_item_maps>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"startDate", &self::start_date>(),
            azdo::field<"teams", &self::teams>(),
            azdo::field<"workItemDependencies", &self::work_item_dependencies>(),
            azdo::field<"workItemViolations", &self::work_item_violations>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
