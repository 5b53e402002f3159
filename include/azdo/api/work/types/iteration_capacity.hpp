// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/team_capacity_totals.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <vector>

namespace azdo::inline v1::api::work {

/// `IterationCapacity`, only in answers
struct iteration_capacity {
    std::vector<team_capacity_totals> teams{};
    azdo::optional<double> total_iteration_capacity_per_day{};
    azdo::optional<std::int32_t> total_iteration_days_off{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const iteration_capacity&) const = default;
    template <class self = iteration_capacity>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"teams", &self::teams>(),
            azdo::field<"totalIterationCapacityPerDay", &self::total_iteration_capacity_per_day>(),
            azdo::field<"totalIterationDaysOff", &self::total_iteration_days_off>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
