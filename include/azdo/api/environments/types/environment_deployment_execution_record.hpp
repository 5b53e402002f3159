// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/environments/types/task_orchestration_owner.hpp>
#include <azdo/api/environments/types/task_result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::environments {

/// `EnvironmentDeploymentExecutionRecord`, only in answers
struct environment_deployment_execution_record {
    azdo::optional<task_orchestration_owner> definition{};
    azdo::optional<std::int32_t> environment_id{};
    azdo::optional<azdo::sys_time> finish_time{};
    azdo::optional<std::int64_t> id{};
    azdo::optional<std::int32_t> job_attempt{};
    std::string job_name{};
    azdo::optional<task_orchestration_owner> owner{};
    std::string plan_id{};
    std::string plan_type{};
    azdo::optional<azdo::sys_time> queue_time{};
    std::string request_identifier{};
    azdo::optional<std::int32_t> resource_id{};
    azdo::optional<azdo::open_enum<task_result>> result{};
    std::string scope_id{};
    std::string service_owner{};
    azdo::optional<std::int32_t> stage_attempt{};
    std::string stage_name{};
    azdo::optional<azdo::sys_time> start_time{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const environment_deployment_execution_record&) const = default;
    template <class self = environment_deployment_execution_record>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"definition", &self::definition>(),
            azdo::field<"environmentId", &self::environment_id>(),
            azdo::field<"finishTime", &self::finish_time>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"jobAttempt", &self::job_attempt>(),
            azdo::field<"jobName", &self::job_name>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"planId", &self::plan_id>(),
            azdo::field<"planType", &self::plan_type>(),
            azdo::field<"queueTime", &self::queue_time>(),
            azdo::field<"requestIdentifier", &self::request_identifier>(),
            azdo::field<"resourceId", &self::resource_id>(),
            azdo::field<"result", &self::result>(),
            azdo::field<"scopeId", &self::scope_id>(),
            azdo::field<"serviceOwner", &self::service_owner>(),
            azdo::field<"stageAttempt", &self::stage_attempt>(),
            azdo::field<"stageName", &self::stage_name>(),
            azdo::field<"startTime", &self::start_time>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::environments
