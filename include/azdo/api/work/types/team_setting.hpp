// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/bugs_behavior.hpp>
#include <azdo/api/work/types/day_of_week.hpp>
#include <azdo/api/work/types/team_settings_iteration.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `TeamSetting`, only in answers
struct team_setting {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<team_settings_iteration> backlog_iteration{};
    std::map<std::string, bool> backlog_visibilities{};
    azdo::optional<azdo::open_enum<azdo::api::work::bugs_behavior>> bugs_behavior{};
    azdo::optional<team_settings_iteration> default_iteration{};
    std::string default_iteration_macro{};
    std::string url{};
    std::vector<azdo::open_enum<day_of_week>> working_days{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const team_setting&) const = default;
    template <class self = team_setting>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"backlogIteration", &self::backlog_iteration>(),
            azdo::field<"backlogVisibilities", &self::backlog_visibilities>(),
            azdo::field<"bugsBehavior", &self::bugs_behavior>(),
            azdo::field<"defaultIteration", &self::default_iteration>(),
            azdo::field<"defaultIterationMacro", &self::default_iteration_macro>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"workingDays", &self::working_days>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
