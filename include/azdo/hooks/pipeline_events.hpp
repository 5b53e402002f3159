// SPDX-License-Identifier: BSL-1.0
// The events of YAML pipelines.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/hooks/event.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1::hooks {

/// A pipeline in an event.
struct event_pipeline {
    azdo::optional<std::int64_t> id{};
    azdo::optional<std::int64_t> revision{};
    std::string name{};
    std::string folder{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_pipeline>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"revision", &self::revision>(),
            azdo::field<"name", &self::name>(), azdo::field<"folder", &self::folder>(), azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

/// A run of a pipeline.
struct event_run {
    azdo::optional<std::int64_t> id{};
    std::string name{};
    std::string state{};  ///< `inProgress`, `canceling` or `completed`
    std::string result{}; ///< empty until it is completed
    azdo::optional<sys_time> created_date{};
    azdo::optional<sys_time> finished_date{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_run>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"name", &self::name>(), azdo::field<"state", &self::state>(),
            azdo::field<"result", &self::result>(), azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"finishedDate", &self::finished_date>(), azdo::field<"url", &self::url>(), azdo::rest<&self::unknown_fields>());
    }
};

/// A stage or a job of a run.
struct event_run_part {
    std::string id{};
    std::string name{};
    std::string display_name{};
    std::string state{};
    std::string result{};
    azdo::optional<sys_time> start_time{};
    azdo::optional<sys_time> finish_time{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_run_part>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"name", &self::name>(),
            azdo::field<"displayName", &self::display_name>(), azdo::field<"state", &self::state>(), azdo::field<"result", &self::result>(),
            azdo::field<"startTime", &self::start_time>(), azdo::field<"finishTime", &self::finish_time>(),
            azdo::rest<&self::unknown_fields>());
    }
};

/// An approval in an event.
struct event_approval {
    std::string id{};
    std::string status{};
    azdo::optional<sys_time> created_on{};
    azdo::optional<sys_time> last_modified_on{};
    std::string instructions{};
    azdo::optional<std::int64_t> min_required_approvers{};
    std::vector<json::raw> steps{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_approval>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"status", &self::status>(),
            azdo::field<"createdOn", &self::created_on>(), azdo::field<"lastModifiedOn", &self::last_modified_on>(),
            azdo::field<"instructions", &self::instructions>(), azdo::field<"minRequiredApprovers", &self::min_required_approvers>(),
            azdo::field<"steps", &self::steps>(), azdo::rest<&self::unknown_fields>());
    }
};

/// Which runs a subscription is about; all if empty.
struct run_filter {
    azdo::optional<std::string> pipeline_id{};
    azdo::optional<std::string> run_state{}; ///< `InProgress`, `Canceling` or `Completed`
    azdo::optional<std::string> run_result{};

    template <class self = run_filter>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"pipelineId", &self::pipeline_id>(), azdo::field<"runStateId", &self::run_state>(),
            azdo::field<"runResultId", &self::run_result>());
    }
};

/// Which stages a subscription is about; all if empty.
struct stage_filter {
    azdo::optional<std::string> pipeline_id{};
    azdo::optional<std::string> stage_name{};
    azdo::optional<std::string> stage_state{}; ///< `NotStarted`, `Waiting`, `Running` or `Completed`
    azdo::optional<std::string> stage_result{};

    template <class self = stage_filter>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"pipelineId", &self::pipeline_id>(), azdo::field<"stageNameId", &self::stage_name>(),
            azdo::field<"stageStateId", &self::stage_state>(), azdo::field<"stageResultId", &self::stage_result>());
    }
};

/// Which jobs a subscription is about; all if empty.
struct job_filter {
    azdo::optional<std::string> pipeline_id{};
    azdo::optional<std::string> stage_name{};
    azdo::optional<std::string> job_name{};
    azdo::optional<std::string> job_state{}; ///< `Waiting`, `Running` or `Completed`
    azdo::optional<std::string> job_result{};

    template <class self = job_filter>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"pipelineId", &self::pipeline_id>(), azdo::field<"stageNameId", &self::stage_name>(),
            azdo::field<"jobNameId", &self::job_name>(), azdo::field<"jobStateId", &self::job_state>(),
            azdo::field<"jobResultId", &self::job_result>());
    }
};

/// Which approvals a subscription is about; all if empty.
struct approval_filter {
    azdo::optional<std::string> pipeline_id{};
    azdo::optional<std::string> stage_name{};
    azdo::optional<std::string> environment_name{};

    template <class self = approval_filter>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"pipelineId", &self::pipeline_id>(), azdo::field<"stageName", &self::stage_name>(),
            azdo::field<"environmentName", &self::environment_name>());
    }
};

/// The state of a run changed.
struct run_state_changed {
    static constexpr event_name name{"pipelines", "ms.vss-pipelines.run-state-changed-event"};
    using filter_type = run_filter;

    event_run run{};
    event_pipeline pipeline{};
    azdo::unknown_fields unknown_fields{};

    template <class self = run_state_changed>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"run", &self::run>(), azdo::field<"pipeline", &self::pipeline>(), azdo::rest<&self::unknown_fields>());
    }
};

/// The state of a stage changed.
struct stage_state_changed {
    static constexpr event_name name{"pipelines", "ms.vss-pipelines.stage-state-changed-event"};
    using filter_type = stage_filter;

    event_run_part stage{};
    event_run run{};
    event_pipeline pipeline{};
    azdo::unknown_fields unknown_fields{};

    template <class self = stage_state_changed>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"stage", &self::stage>(), azdo::field<"run", &self::run>(),
            azdo::field<"pipeline", &self::pipeline>(), azdo::rest<&self::unknown_fields>());
    }
};

/// The state of a job changed.
struct job_state_changed {
    static constexpr event_name name{"pipelines", "ms.vss-pipelines.job-state-changed-event"};
    using filter_type = job_filter;

    event_run_part job{};
    event_run_part stage{};
    event_run run{};
    event_pipeline pipeline{};
    std::vector<json::raw> repositories{};
    azdo::unknown_fields unknown_fields{};

    template <class self = job_state_changed>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"job", &self::job>(), azdo::field<"stage", &self::stage>(), azdo::field<"run", &self::run>(),
            azdo::field<"pipeline", &self::pipeline>(), azdo::field<"repositories", &self::repositories>(),
            azdo::rest<&self::unknown_fields>());
    }
};

/// An approval of a stage.
struct event_run_approval {
    event_approval approval{};
    std::string project_id{};
    std::string stage_name{};
    azdo::optional<std::int64_t> attempt_id{};
    event_run run{};
    event_pipeline pipeline{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_run_approval>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"approval", &self::approval>(), azdo::field<"projectId", &self::project_id>(),
            azdo::field<"stageName", &self::stage_name>(), azdo::field<"attemptId", &self::attempt_id>(), azdo::field<"run", &self::run>(),
            azdo::field<"pipeline", &self::pipeline>(), azdo::rest<&self::unknown_fields>());
    }
};

/// A stage waits for approval.
struct run_approval_pending : event_run_approval {
    static constexpr event_name name{"pipelines", "ms.vss-pipelinechecks-events.approval-pending"};
    using filter_type = approval_filter;
};
/// An approval of a stage has ended.
struct run_approval_completed : event_run_approval {
    static constexpr event_name name{"pipelines", "ms.vss-pipelinechecks-events.approval-completed"};
    using filter_type = approval_filter;
};

} // namespace azdo::inline v1::hooks
