// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/issue.hpp>
#include <azdo/api/distributed_task/types/task_log_reference.hpp>
#include <azdo/api/distributed_task/types/task_reference.hpp>
#include <azdo/api/distributed_task/types/task_result.hpp>
#include <azdo/api/distributed_task/types/timeline_attempt.hpp>
#include <azdo/api/distributed_task/types/timeline_record_state.hpp>
#include <azdo/api/distributed_task/types/timeline_reference.hpp>
#include <azdo/api/distributed_task/types/variable_value.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::distributed_task {

/// `TimelineRecord`, only in answers
struct timeline_record {
    azdo::optional<azdo::json::raw> agent_specification{};
    azdo::optional<std::int32_t> attempt{};
    azdo::optional<std::int32_t> change_id{};
    std::string current_operation{};
    azdo::optional<timeline_reference> details{};
    azdo::optional<std::int32_t> error_count{};
    azdo::optional<azdo::sys_time> finish_time{};
    std::string id{};
    std::string identifier{};
    std::vector<issue> issues{};
    azdo::optional<azdo::sys_time> last_modified{};
    std::string location{};
    azdo::optional<task_log_reference> log{};
    std::string name{};
    azdo::optional<std::int32_t> order{};
    std::string parent_id{};
    azdo::optional<std::int32_t> percent_complete{};
    std::vector<timeline_attempt> previous_attempts{};
    azdo::optional<std::int32_t> queue_id{};
    std::string ref_name{};
    azdo::optional<azdo::open_enum<task_result>> result{};
    std::string result_code{};
    azdo::optional<azdo::sys_time> start_time{};
    azdo::optional<azdo::open_enum<timeline_record_state>> state{};
    azdo::optional<task_reference> task{};
    std::string type{};
    std::map<std::string, variable_value> variables{};
    azdo::optional<std::int32_t> warning_count{};
    std::string worker_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const timeline_record&) const = default;
    template <class self = timeline_record>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"agentSpecification", &self::agent_specification>(),
            azdo::field<"attempt", &self::attempt>(),
            azdo::field<"changeId", &self::change_id>(),
            azdo::field<"currentOperation", &self::current_operation>(),
            azdo::field<"details", &self::details>(),
            azdo::field<"errorCount", &self::error_count>(),
            azdo::field<"finishTime", &self::finish_time>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"identifier", &self::identifier>(),
            azdo::field<"issues", &self::issues>(),
            azdo::field<"lastModified", &self::last_modified>(),
            azdo::field<"location", &self::location>(),
            azdo::field<"log", &self::log>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"order", &self::order>(),
            azdo::field<"parentId", &self::parent_id>(),
            azdo::field<"percentComplete", &self::percent_complete>(),
            azdo::field<"previousAttempts", &self::previous_attempts>(),
            azdo::field<"queueId", &self::queue_id>(),
            azdo::field<"refName", &self::ref_name>(),
            azdo::field<"result", &self::result>(),
            azdo::field<"resultCode", &self::result_code>(),
            azdo::field<"startTime", &self::start_time>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"task", &self::task>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"variables", &self::variables>(),
            azdo::field<"warningCount", &self::warning_count>(),
            azdo::field<"workerName", &self::worker_name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
