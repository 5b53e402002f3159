// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/identity_ref.hpp>
#include <azdo/api/wit/types/work_item_recent_activity_type.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::wit {

/// `AccountRecentActivityWorkItemModel2`, only in answers
struct account_recent_activity_work_item {
    azdo::optional<azdo::sys_time> activity_date{};
    azdo::optional<azdo::open_enum<work_item_recent_activity_type>> activity_type{};
    azdo::optional<identity_ref> assigned_to{};
    azdo::optional<azdo::sys_time> changed_date{};
    azdo::optional<std::int32_t> id{};
    std::string identity_id{};
    std::string state{};
    std::string team_project{};
    std::string title{};
    std::string work_item_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const account_recent_activity_work_item&) const = default;
    template <class self = account_recent_activity_work_item>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"activityDate", &self::activity_date>(),
            azdo::field<"activityType", &self::activity_type>(),
            azdo::field<"assignedTo", &self::assigned_to>(),
            azdo::field<"changedDate", &self::changed_date>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"identityId", &self::identity_id>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"teamProject", &self::team_project>(),
            azdo::field<"title", &self::title>(),
            azdo::field<"workItemType", &self::work_item_type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
