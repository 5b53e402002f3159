// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/bugs_behavior.hpp>
#include <azdo/api/work/types/day_of_week.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `TeamSettingsPatch`
struct team_settings_patch {
    azdo::optional<std::string> backlog_iteration{};
    azdo::optional<std::map<std::string, bool>> backlog_visibilities{};
    azdo::optional<azdo::open_enum<azdo::api::work::bugs_behavior>> bugs_behavior{};
    azdo::optional<std::string> default_iteration{};
    azdo::optional<std::string> default_iteration_macro{};
    azdo::optional<std::vector<azdo::open_enum<day_of_week>>> working_days{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const team_settings_patch&) const = default;
    template <class self = team_settings_patch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"backlogIteration", &self::backlog_iteration>(),
            azdo::field<"backlogVisibilities", &self::backlog_visibilities>(),
            azdo::field<"bugsBehavior", &self::bugs_behavior>(),
            azdo::field<"defaultIteration", &self::default_iteration>(),
            azdo::field<"defaultIterationMacro", &self::default_iteration_macro>(),
            azdo::field<"workingDays", &self::working_days>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::work
