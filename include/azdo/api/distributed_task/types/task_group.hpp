// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/data_source_binding.hpp>
#include <azdo/api/distributed_task/types/demand.hpp>
#include <azdo/api/distributed_task/types/identity_ref.hpp>
#include <azdo/api/distributed_task/types/task_execution.hpp>
#include <azdo/api/distributed_task/types/task_group_definition.hpp>
#include <azdo/api/distributed_task/types/task_group_step.hpp>
#include <azdo/api/distributed_task/types/task_input_definition.hpp>
#include <azdo/api/distributed_task/types/task_output_variable.hpp>
#include <azdo/api/distributed_task/types/task_restrictions.hpp>
#include <azdo/api/distributed_task/types/task_source_definition.hpp>
#include <azdo/api/distributed_task/types/task_version.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::distributed_task {

/// `TaskGroup`
struct task_group {
    azdo::optional<task_execution> agent_execution{};
    azdo::optional<std::string> author{};
    azdo::optional<std::string> build_config{};
    azdo::optional<std::string> category{};
    azdo::optional<std::string> comment{};
    std::optional<bool> contents_uploaded{};
    azdo::optional<std::string> contribution_identifier{};
    azdo::optional<std::string> contribution_version{};
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<std::vector<data_source_binding>> data_source_bindings{};
    azdo::optional<std::string> definition_type{};
    std::optional<bool> deleted{};
    azdo::optional<std::vector<demand>> demands{};
    std::optional<bool> deprecated{};
    azdo::optional<std::string> description{};
    std::optional<bool> disabled{};
    azdo::optional<std::map<std::string, azdo::json::raw>> execution{};
    azdo::optional<std::string> friendly_name{};
    azdo::optional<std::vector<task_group_definition>> groups{};
    azdo::optional<std::string> help_mark_down{};
    azdo::optional<std::string> help_url{};
    azdo::optional<std::string> host_type{};
    azdo::optional<std::string> icon_url{};
    azdo::optional<std::string> id{};
    azdo::optional<std::vector<task_input_definition>> inputs{};
    azdo::optional<std::string> instance_name_format{};
    azdo::optional<std::string> minimum_agent_version{};
    azdo::optional<identity_ref> modified_by{};
    azdo::optional<azdo::sys_time> modified_on{};
    azdo::optional<std::string> name{};
    azdo::optional<std::vector<task_output_variable>> output_variables{};
    azdo::optional<std::string> owner{};
    azdo::optional<std::string> package_location{};
    azdo::optional<std::string> package_type{};
    azdo::optional<std::string> parent_definition_id{};
    azdo::optional<std::map<std::string, azdo::json::raw>> post_job_execution{};
    azdo::optional<std::map<std::string, azdo::json::raw>> pre_job_execution{};
    std::optional<bool> preview{};
    azdo::optional<std::string> release_notes{};
    azdo::optional<task_restrictions> restrictions{};
    azdo::optional<std::int32_t> revision{};
    azdo::optional<std::vector<std::string>> runs_on{};
    azdo::optional<std::vector<std::string>> satisfies{};
    std::optional<bool> server_owned{};
    std::optional<bool> show_environment_variables{};
    azdo::optional<std::vector<task_source_definition>> source_definitions{};
    azdo::optional<std::string> source_location{};
    azdo::optional<std::vector<task_group_step>> tasks{};
    azdo::optional<task_version> version{};
    azdo::optional<std::vector<std::string>> visibility{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_group&) const = default;
    template <class self = task_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"agentExecution", &self::agent_execution>(),
            azdo::field<"author", &self::author>(),
            azdo::field<"buildConfig", &self::build_config>(),
            azdo::field<"category", &self::category>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"contentsUploaded", &self::contents_uploaded>(),
            azdo::field<"contributionIdentifier", &self::contribution_identifier>(),
            azdo::field<"contributionVersion", &self::contribution_version>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"dataSourceBindings", &self::data_source_bindings>(),
            azdo::field<"definitionType", &self::definition_type>(),
            azdo::field<"deleted", &self::deleted>(),
            azdo::field<"demands", &self::demands>(),
            azdo::field<"deprecated", &self::deprecated>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"disabled", &self::disabled>(),
            azdo::field<"execution", &self::execution>(),
            azdo::field<"friendlyName", &self::friendly_name>(),
            azdo::field<"groups", &self::groups>(),
            azdo::field<"helpMarkDown", &self::help_mark_down>(),
            azdo::field<"helpUrl", &self::help_url>(),
            azdo::field<"hostType", &self::host_type>(),
            azdo::field<"iconUrl", &self::icon_url>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"inputs", &self::inputs>(),
            azdo::field<"instanceNameFormat", &self::instance_name_format>(),
            azdo::field<"minimumAgentVersion", &self::minimum_agent_version>(),
            azdo::field<"modifiedBy", &self::modified_by>(),
            azdo::field<"modifiedOn", &self::modified_on>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"outputVariables", &self::output_variables>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"packageLocation", &self::package_location>(),
            azdo::field<"packageType", &self::package_type>(),
            azdo::field<"parentDefinitionId", &self::parent_definition_id>(),
            azdo::field<"postJobExecution", &self::post_job_execution>(),
            azdo::field<"preJobExecution", &self::pre_job_execution>(),
            azdo::field<"preview", &self::preview>(),
            azdo::field<"releaseNotes", &self::release_notes>(),
            azdo::field<"restrictions", &self::restrictions>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"runsOn", &self::runs_on>(),
            azdo::field<"satisfies", &self::satisfies>(),
            azdo::field<"serverOwned", &self::server_owned>(),
            azdo::field<"showEnvironmentVariables", &self::show_environment_variables>(),
            azdo::field<"sourceDefinitions", &self::source_definitions>(),
            azdo::field<"sourceLocation", &self::source_location>(),
            azdo::field<"tasks", &self::tasks>(),
            azdo::field<"version", &self::version>(),
            azdo::field<"visibility", &self::visibility>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
