// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/schedule_days.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::release {

/// `ReleaseSchedule`
struct release_schedule {
    azdo::optional<azdo::open_enum<schedule_days>> days_to_release{};
    azdo::optional<std::string> job_id{};
    std::optional<bool> schedule_only_with_changes{};
    azdo::optional<std::int32_t> start_hours{};
    azdo::optional<std::int32_t> start_minutes{};
    azdo::optional<std::string> time_zone_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_schedule&) const = default;
    template <class self = release_schedule>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"daysToRelease", &self::days_to_release>(),
            azdo::field<"jobId", &self::job_id>(),
            azdo::field<"scheduleOnlyWithChanges", &self::schedule_only_with_changes>(),
            azdo::field<"startHours", &self::start_hours>(),
            azdo::field<"startMinutes", &self::start_minutes>(),
            azdo::field<"timeZoneId", &self::time_zone_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
