// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/configuration_variable_value.hpp>
#include <azdo/api/release/types/deploy_phase.hpp>
#include <azdo/api/release/types/deployment_attempt.hpp>
#include <azdo/api/release/types/environment_options.hpp>
#include <azdo/api/release/types/environment_status.hpp>
#include <azdo/api/release/types/identity_ref.hpp>
#include <azdo/api/release/types/process_parameters.hpp>
#include <azdo/api/release/types/release_approval.hpp>
#include <azdo/api/release/types/release_condition.hpp>
#include <azdo/api/release/types/release_definition_approvals.hpp>
#include <azdo/api/release/types/release_definition_gates_step.hpp>
#include <azdo/api/release/types/release_definition_shallow_reference.hpp>
#include <azdo/api/release/types/release_schedule.hpp>
#include <azdo/api/release/types/release_shallow_reference.hpp>
#include <azdo/api/release/types/variable_group.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::release {

/// `ReleaseEnvironment`
struct release_environment {
    azdo::optional<std::vector<release_condition>> conditions{};
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<std::int32_t> definition_environment_id{};
    azdo::optional<std::vector<deploy_phase>> deploy_phases_snapshot{};
    azdo::optional<std::vector<deployment_attempt>> deploy_steps{};
    azdo::optional<azdo::api::release::environment_options> environment_options{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<azdo::sys_time> modified_on{};
    azdo::optional<std::string> name{};
    azdo::optional<azdo::sys_time> next_scheduled_utc_time{};
    azdo::optional<identity_ref> owner{};
    azdo::optional<release_definition_approvals> post_approvals_snapshot{};
    azdo::optional<std::vector<release_approval>> post_deploy_approvals{};
    azdo::optional<release_definition_gates_step> post_deployment_gates_snapshot{};
    azdo::optional<release_definition_approvals> pre_approvals_snapshot{};
    azdo::optional<std::vector<release_approval>> pre_deploy_approvals{};
    azdo::optional<release_definition_gates_step> pre_deployment_gates_snapshot{};
    azdo::optional<azdo::api::release::process_parameters> process_parameters{};
    azdo::optional<std::int32_t> rank{};
    azdo::optional<release_shallow_reference> release{};
    azdo::optional<identity_ref> release_created_by{};
    azdo::optional<release_definition_shallow_reference> release_definition{};
    azdo::optional<std::int32_t> release_id{};
    azdo::optional<azdo::sys_time> scheduled_deployment_time{};
    azdo::optional<std::vector<release_schedule>> schedules{};
    azdo::optional<azdo::open_enum<environment_status>> status{};
    azdo::optional<double> time_to_deploy{};
    azdo::optional<std::string> trigger_reason{};
    azdo::optional<std::vector<variable_group>> variable_groups{};
    azdo::optional<std::map<std::string, configuration_variable_value>> variables{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_environment&) const = default;
    template <class self = release_environment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"conditions", &self::conditions>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"definitionEnvironmentId", &self::definition_environment_id>(),
            azdo::field<"deployPhasesSnapshot", &self::deploy_phases_snapshot>(),
            azdo::field<"deploySteps", &self::deploy_steps>(),
            azdo::field<"environmentOptions", &self::environment_options>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"modifiedOn", &self::modified_on>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"nextScheduledUtcTime", &self::next_scheduled_utc_time>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"postApprovalsSnapshot", &self::post_approvals_snapshot>(),
            azdo::field<"postDeployApprovals", &self::post_deploy_approvals>(),
            azdo::field<"postDeploymentGatesSnapshot", &self::post_deployment_gates_snapshot>(),
            azdo::field<"preApprovalsSnapshot", &self::pre_approvals_snapshot>(),
            azdo::field<"preDeployApprovals", &self::pre_deploy_approvals>(),
            azdo::field<"preDeploymentGatesSnapshot", &self::pre_deployment_gates_snapshot>(),
            azdo::field<"processParameters", &self::process_parameters>(),
            azdo::field<"rank", &self::rank>(),
            azdo::field<"release", &self::release>(),
            azdo::field<"releaseCreatedBy", &self::release_created_by>(),
            azdo::field<"releaseDefinition", &self::release_definition>(),
            azdo::field<"releaseId", &self::release_id>(),
            azdo::field<"scheduledDeploymentTime", &self::scheduled_deployment_time>(),
            azdo::field<"schedules", &self::schedules>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"timeToDeploy", &self::time_to_deploy>(),
            azdo::field<"triggerReason", &self::trigger_reason>(),
            azdo::field<"variableGroups", &self::variable_groups>(),
            azdo::field<"variables", &self::variables>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
