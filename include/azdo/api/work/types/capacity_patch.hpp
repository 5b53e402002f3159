// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/activity.hpp>
#include <azdo/api/work/types/date_range.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::work {

/// `CapacityPatch`
struct capacity_patch {
    azdo::optional<std::vector<activity>> activities{};
    azdo::optional<std::vector<date_range>> days_off{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const capacity_patch&) const = default;
    template <class self = capacity_patch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"activities", &self::activities>(),
            azdo::field<"daysOff", &self::days_off>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::work
