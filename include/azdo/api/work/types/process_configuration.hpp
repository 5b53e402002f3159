// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/category_configuration.hpp>
#include <azdo/api/work/types/work_item_field_reference.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `ProcessConfiguration`, only in answers
struct process_configuration {
    azdo::optional<category_configuration> bug_work_items{};
    std::vector<category_configuration> portfolio_backlogs{};
    azdo::optional<category_configuration> requirement_backlog{};
    azdo::optional<category_configuration> task_backlog{};
    std::map<std::string, work_item_field_reference> type_fields{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const process_configuration&) const = default;
    template <class self = process_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"bugWorkItems", &self::bug_work_items>(),
            azdo::field<"portfolioBacklogs", &self::portfolio_backlogs>(),
            azdo::field<"requirementBacklog", &self::requirement_backlog>(),
            azdo::field<"taskBacklog", &self::task_backlog>(),
            azdo::field<"typeFields", &self::type_fields>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
