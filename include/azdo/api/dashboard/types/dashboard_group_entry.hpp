// SPDX-License-Identifier: BSL-1.0
// A type of the area dashboard. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/dashboard/types/dashboard_scope.hpp>
#include <azdo/api/dashboard/types/widget.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::dashboard {

/// `DashboardGroupEntry`
struct dashboard_group_entry {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<azdo::open_enum<azdo::api::dashboard::dashboard_scope>> dashboard_scope{};
    azdo::optional<std::string> description{};
    azdo::optional<std::string> etag{};
    azdo::optional<std::string> global_parameters_config{};
    azdo::optional<std::string> group_id{};
    azdo::optional<std::string> id{};
    azdo::optional<azdo::sys_time> last_accessed_date{};
    azdo::optional<std::string> modified_by{};
    azdo::optional<azdo::sys_time> modified_date{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> owner_id{};
    azdo::optional<std::int32_t> position{};
    azdo::optional<std::int32_t> refresh_interval{};
    azdo::optional<std::string> url{};
    azdo::optional<std::vector<widget>> widgets{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const dashboard_group_entry&) const = default;
    template <class self = dashboard_group_entry>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"dashboardScope", &self::dashboard_scope>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"eTag", &self::etag>(),
            azdo::field<"globalParametersConfig", &self::global_parameters_config>(),
            azdo::field<"groupId", &self::group_id>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastAccessedDate", &self::last_accessed_date>(),
            azdo::field<"modifiedBy", &self::modified_by>(),
            azdo::field<"modifiedDate", &self::modified_date>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"ownerId", &self::owner_id>(),
            azdo::field<"position", &self::position>(),
            azdo::field<"refreshInterval", &self::refresh_interval>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"widgets", &self::widgets>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::dashboard
