// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/backlog_fields.hpp>
#include <azdo/api/work/types/backlog_level_configuration.hpp>
#include <azdo/api/work/types/bugs_behavior.hpp>
#include <azdo/api/work/types/work_item_type_state_info.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `BacklogConfiguration`, only in answers
struct backlog_configuration {
    azdo::optional<azdo::api::work::backlog_fields> backlog_fields{};
    azdo::optional<azdo::open_enum<azdo::api::work::bugs_behavior>> bugs_behavior{};
    std::vector<std::string> hidden_backlogs{};
    std::optional<bool> is_bugs_behavior_configured{};
    std::vector<backlog_level_configuration> portfolio_backlogs{};
    azdo::optional<backlog_level_configuration> requirement_backlog{};
    azdo::optional<backlog_level_configuration> task_backlog{};
    std::string url{};
    std::vector<work_item_type_state_info> work_item_type_mapped_states{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const backlog_configuration&) const = default;
    template <class self = backlog_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"backlogFields", &self::backlog_fields>(),
            azdo::field<"bugsBehavior", &self::bugs_behavior>(),
            azdo::field<"hiddenBacklogs", &self::hidden_backlogs>(),
            azdo::field<"isBugsBehaviorConfigured", &self::is_bugs_behavior_configured>(),
            azdo::field<"portfolioBacklogs", &self::portfolio_backlogs>(),
            azdo::field<"requirementBacklog", &self::requirement_backlog>(),
            azdo::field<"taskBacklog", &self::task_backlog>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"workItemTypeMappedStates", &self::work_item_type_mapped_states>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
