// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/agent_pool_queue.hpp>
#include <azdo/api/build/types/agent_specification.hpp>
#include <azdo/api/build/types/build_controller.hpp>
#include <azdo/api/build/types/build_log_reference.hpp>
#include <azdo/api/build/types/build_reason.hpp>
#include <azdo/api/build/types/build_repository.hpp>
#include <azdo/api/build/types/build_request_validation_result.hpp>
#include <azdo/api/build/types/build_result.hpp>
#include <azdo/api/build/types/build_status.hpp>
#include <azdo/api/build/types/definition_reference.hpp>
#include <azdo/api/build/types/demand.hpp>
#include <azdo/api/build/types/identity_ref.hpp>
#include <azdo/api/build/types/queue_options.hpp>
#include <azdo/api/build/types/queue_priority.hpp>
#include <azdo/api/build/types/task_orchestration_plan_reference.hpp>
#include <azdo/api/build/types/team_project_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/boxed.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::build {

/// `Build`
struct build {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<azdo::api::build::agent_specification> agent_specification{};
    std::optional<bool> append_commit_message_to_run_name{};
    azdo::optional<std::string> build_number{};
    azdo::optional<std::int32_t> build_number_revision{};
    azdo::optional<build_controller> controller{};
    azdo::optional<definition_reference> definition{};
    std::optional<bool> deleted{};
    azdo::optional<identity_ref> deleted_by{};
    azdo::optional<azdo::sys_time> deleted_date{};
    azdo::optional<std::string> deleted_reason{};
    azdo::optional<std::vector<demand>> demands{};
    azdo::optional<azdo::sys_time> finish_time{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<identity_ref> last_changed_by{};
    azdo::optional<azdo::sys_time> last_changed_date{};
    azdo::optional<build_log_reference> logs{};
    azdo::optional<task_orchestration_plan_reference> orchestration_plan{};
    azdo::optional<std::string> parameters{};
    azdo::optional<std::vector<task_orchestration_plan_reference>> plans{};
    azdo::optional<azdo::open_enum<queue_priority>> priority{};
    azdo::optional<team_project_reference> project{};
    azdo::optional<std::map<std::string, azdo::json::raw>> properties{};
    azdo::optional<std::string> quality{};
    azdo::optional<agent_pool_queue> queue{};
    azdo::optional<azdo::open_enum<azdo::api::build::queue_options>> queue_options{};
    azdo::optional<std::int32_t> queue_position{};
    azdo::optional<azdo::sys_time> queue_time{};
    azdo::optional<azdo::open_enum<build_reason>> reason{};
    azdo::optional<build_repository> repository{};
    azdo::optional<identity_ref> requested_by{};
    azdo::optional<identity_ref> requested_for{};
    azdo::optional<azdo::open_enum<build_result>> result{};
    std::optional<bool> retained_by_release{};
    azdo::optional<std::string> source_branch{};
    azdo::optional<std::string> source_version{};
    azdo::optional<azdo::sys_time> start_time{};
    azdo::optional<azdo::open_enum<build_status>> status{};
    azdo::optional<std::vector<std::string>> tags{};
    azdo::optional<std::map<std::string, std::string>> template_parameters{};
    azdo::optional<std::map<std::string, std::string>> trigger_info{};
    azdo::boxed<build> triggered_by_build{};
    azdo::optional<std::string> uri{};
    azdo::optional<std::string> url{};
    azdo::optional<std::vector<build_request_validation_result>> validation_results{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build&) const = default;
    template <class self = build>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"agentSpecification", &self::agent_specification>(),
            azdo::field<"appendCommitMessageToRunName", &self::append_commit_message_to_run_name>(),
            azdo::field<"buildNumber", &self::build_number>(),
            azdo::field<"buildNumberRevision", &self::build_number_revision>(),
            azdo::field<"controller", &self::controller>(),
            azdo::field<"definition", &self::definition>(),
            azdo::field<"deleted", &self::deleted>(),
            azdo::field<"deletedBy", &self::deleted_by>(),
            azdo::field<"deletedDate", &self::deleted_date>(),
            azdo::field<"deletedReason", &self::deleted_reason>(),
            azdo::field<"demands", &self::demands>(),
            azdo::field<"finishTime", &self::finish_time>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastChangedBy", &self::last_changed_by>(),
            azdo::field<"lastChangedDate", &self::last_changed_date>(),
            azdo::field<"logs", &self::logs>(),
            azdo::field<"orchestrationPlan", &self::orchestration_plan>(),
            azdo::field<"parameters", &self::parameters>(),
            azdo::field<"plans", &self::plans>(),
            azdo::field<"priority", &self::priority>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"quality", &self::quality>(),
            azdo::field<"queue", &self::queue>(),
            azdo::field<"queueOptions", &self::queue_options>(),
            azdo::field<"queuePosition", &self::queue_position>(),
            azdo::field<"queueTime", &self::queue_time>(),
            azdo::field<"reason", &self::reason>(),
            azdo::field<"repository", &self::repository>(),
            azdo::field<"requestedBy", &self::requested_by>(),
            azdo::field<"requestedFor", &self::requested_for>(),
            azdo::field<"result", &self::result>(),
            azdo::field<"retainedByRelease", &self::retained_by_release>(),
            azdo::field<"sourceBranch", &self::source_branch>(),
            azdo::field<"sourceVersion", &self::source_version>(),
            azdo::field<"startTime", &self::start_time>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"tags", &self::tags>(),
            azdo::field<"templateParameters", &self::template_parameters>(),
            azdo::field<"triggerInfo", &self::trigger_info>(),
            azdo::field<"triggeredByBuild", &self::triggered_by_build>(),
            azdo::field<"uri", &self::uri>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"validationResults", &self::validation_results>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
