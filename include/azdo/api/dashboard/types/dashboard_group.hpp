// SPDX-License-Identifier: BSL-1.0
// A type of the area dashboard. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/dashboard/types/dashboard_group_entry.hpp>
#include <azdo/api/dashboard/types/group_member_permission.hpp>
#include <azdo/api/dashboard/types/team_dashboard_permission.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::dashboard {

/// `DashboardGroup`
struct dashboard_group {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::vector<dashboard_group_entry>> dashboard_entries{};
    azdo::optional<azdo::open_enum<group_member_permission>> permission{};
    azdo::optional<azdo::open_enum<azdo::api::dashboard::team_dashboard_permission>> team_dashboard_permission{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const dashboard_group&) const = default;
    template <class self = dashboard_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"dashboardEntries", &self::dashboard_entries>(),
            azdo::field<"permission", &self::permission>(),
            azdo::field<"teamDashboardPermission", &self::team_dashboard_permission>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::dashboard
