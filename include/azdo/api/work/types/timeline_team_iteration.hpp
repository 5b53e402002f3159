// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/timeline_iteration_status.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `TimelineTeamIteration`, only in answers
struct timeline_team_iteration {
    std::string css_node_id{};
    azdo::optional<azdo::sys_time> finish_date{};
    std::string name{};
    std::vector<std::vector<azdo::json::raw>> partially_paged_work_items{};
    std::string path{};
    azdo::optional<azdo::sys_time> start_date{};
    azdo::optional<timeline_iteration_status> status{};
    std::vector<std::vector<azdo::json::raw>> work_items{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const timeline_team_iteration&) const = default;
    template <class self = timeline_team_iteration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"cssNodeId", &self::css_node_id>(),
            azdo::field<"finishDate", &self::finish_date>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"partiallyPagedWorkItems", &self::partially_paged_work_items>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"startDate", &self::start_date>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"workItems", &self::work_items>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
