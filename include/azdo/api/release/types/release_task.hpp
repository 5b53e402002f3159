// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/issue.hpp>
#include <azdo/api/release/types/task_status.hpp>
#include <azdo/api/release/types/workflow_task_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::release {

/// `ReleaseTask`
struct release_task {
    azdo::optional<std::string> agent_name{};
    azdo::optional<azdo::sys_time> finish_time{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::vector<issue>> issues{};
    azdo::optional<std::int64_t> line_count{};
    azdo::optional<std::string> log_url{};
    azdo::optional<std::string> name{};
    azdo::optional<std::int32_t> percent_complete{};
    azdo::optional<std::int32_t> rank{};
    azdo::optional<std::string> result_code{};
    azdo::optional<azdo::sys_time> start_time{};
    azdo::optional<azdo::open_enum<task_status>> status{};
    azdo::optional<workflow_task_reference> task{};
    azdo::optional<std::string> timeline_record_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_task&) const = default;
    template <class self = release_task>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"agentName", &self::agent_name>(),
            azdo::field<"finishTime", &self::finish_time>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"issues", &self::issues>(),
            azdo::field<"lineCount", &self::line_count>(),
            azdo::field<"logUrl", &self::log_url>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"percentComplete", &self::percent_complete>(),
            azdo::field<"rank", &self::rank>(),
            azdo::field<"resultCode", &self::result_code>(),
            azdo::field<"startTime", &self::start_time>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"task", &self::task>(),
            azdo::field<"timelineRecordId", &self::timeline_record_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
