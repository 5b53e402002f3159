// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/team_member_capacity_identity_ref.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <vector>

namespace azdo::inline v1::api::work {

/// `TeamCapacity`, only in answers
struct team_capacity {
    std::vector<team_member_capacity_identity_ref> team_members{};
    azdo::optional<double> total_capacity_per_day{};
    azdo::optional<std::int32_t> total_days_off{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const team_capacity&) const = default;
    template <class self = team_capacity>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"teamMembers", &self::team_members>(),
            azdo::field<"totalCapacityPerDay", &self::total_capacity_per_day>(),
            azdo::field<"totalDaysOff", &self::total_days_off>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
