// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/date_range.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `TeamSettingsDaysOff`, only in answers
struct team_settings_days_off {
    std::map<std::string, azdo::json::raw> links{};
    std::vector<date_range> days_off{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const team_settings_days_off&) const = default;
    template <class self = team_settings_days_off>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"daysOff", &self::days_off>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
