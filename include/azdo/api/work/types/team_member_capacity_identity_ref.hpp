// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/activity.hpp>
#include <azdo/api/work/types/date_range.hpp>
#include <azdo/api/work/types/identity_ref.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `TeamMemberCapacityIdentityRef`
struct team_member_capacity_identity_ref {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::vector<activity>> activities{};
    azdo::optional<std::vector<date_range>> days_off{};
    azdo::optional<identity_ref> team_member{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const team_member_capacity_identity_ref&) const = default;
    template <class self = team_member_capacity_identity_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"activities", &self::activities>(),
            azdo::field<"daysOff", &self::days_off>(),
            azdo::field<"teamMember", &self::team_member>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::work
