// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::work {

/// `TeamCapacityTotals`, only in answers
struct team_capacity_totals {
    azdo::optional<double> team_capacity_per_day{};
    std::string team_id{};
    azdo::optional<std::int32_t> team_total_days_off{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const team_capacity_totals&) const = default;
    template <class self = team_capacity_totals>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"teamCapacityPerDay", &self::team_capacity_per_day>(),
            azdo::field<"teamId", &self::team_id>(),
            azdo::field<"teamTotalDaysOff", &self::team_total_days_off>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
