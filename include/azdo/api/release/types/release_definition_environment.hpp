// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/condition.hpp>
#include <azdo/api/release/types/configuration_variable_value.hpp>
#include <azdo/api/release/types/demand.hpp>
#include <azdo/api/release/types/deploy_phase.hpp>
#include <azdo/api/release/types/environment_execution_policy.hpp>
#include <azdo/api/release/types/environment_options.hpp>
#include <azdo/api/release/types/environment_retention_policy.hpp>
#include <azdo/api/release/types/environment_trigger.hpp>
#include <azdo/api/release/types/identity_ref.hpp>
#include <azdo/api/release/types/process_parameters.hpp>
#include <azdo/api/release/types/release_definition_approvals.hpp>
#include <azdo/api/release/types/release_definition_deploy_step.hpp>
#include <azdo/api/release/types/release_definition_gates_step.hpp>
#include <azdo/api/release/types/release_schedule.hpp>
#include <azdo/api/release/types/release_shallow_reference.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::release {

/// `ReleaseDefinitionEnvironment`
struct release_definition_environment {
    azdo::optional<std::string> badge_url{};
    azdo::optional<std::vector<condition>> conditions{};
    azdo::optional<release_shallow_reference> current_release{};
    azdo::optional<std::vector<demand>> demands{};
    azdo::optional<std::vector<deploy_phase>> deploy_phases{};
    azdo::optional<release_definition_deploy_step> deploy_step{};
    azdo::optional<azdo::api::release::environment_options> environment_options{};
    azdo::optional<std::vector<environment_trigger>> environment_triggers{};
    azdo::optional<environment_execution_policy> execution_policy{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> name{};
    azdo::optional<identity_ref> owner{};
    azdo::optional<release_definition_approvals> post_deploy_approvals{};
    azdo::optional<release_definition_gates_step> post_deployment_gates{};
    azdo::optional<release_definition_approvals> pre_deploy_approvals{};
    azdo::optional<release_definition_gates_step> pre_deployment_gates{};
    azdo::optional<azdo::api::release::process_parameters> process_parameters{};
    azdo::optional<std::map<std::string, azdo::json::raw>> properties{};
    azdo::optional<std::int32_t> queue_id{};
    azdo::optional<std::int32_t> rank{};
    azdo::optional<environment_retention_policy> retention_policy{};
    azdo::optional<std::vector<release_schedule>> schedules{};
    azdo::optional<std::vector<std::int32_t>> variable_groups{};
    azdo::optional<std::map<std::string, configuration_variable_value>> variables{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_definition_environment&) const = default;
    template <class self = release_definition_environment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"badgeUrl", &self::badge_url>(),
            azdo::field<"conditions", &self::conditions>(),
            azdo::field<"currentRelease", &self::current_release>(),
            azdo::field<"demands", &self::demands>(),
            azdo::field<"deployPhases", &self::deploy_phases>(),
            azdo::field<"deployStep", &self::deploy_step>(),
            azdo::field<"environmentOptions", &self::environment_options>(),
            azdo::field<"environmentTriggers", &self::environment_triggers>(),
            azdo::field<"executionPolicy", &self::execution_policy>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"postDeployApprovals", &self::post_deploy_approvals>(),
            azdo::field<"postDeploymentGates", &self::post_deployment_gates>(),
            azdo::field<"preDeployApprovals", &self::pre_deploy_approvals>(),
            azdo::field<"preDeploymentGates", &self::pre_deployment_gates>(),
            azdo::field<"processParameters", &self::process_parameters>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"queueId", &self::queue_id>(),
            azdo::field<"rank", &self::rank>(),
            azdo::field<"retentionPolicy", &self::retention_policy>(),
            azdo::field<"schedules", &self::schedules>(),
            azdo::field<"variableGroups", &self::variable_groups>(),
            azdo::field<"variables", &self::variables>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
