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

/// `TaskGroup`, only in answers
struct task_group {
    azdo::optional<task_execution> agent_execution{};
    std::string author{};
    std::string build_config{};
    std::string category{};
    std::string comment{};
    std::optional<bool> contents_uploaded{};
    std::string contribution_identifier{};
    std::string contribution_version{};
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> created_on{};
    std::vector<data_source_binding> data_source_bindings{};
    std::string definition_type{};
    std::optional<bool> deleted{};
    std::vector<demand> demands{};
    std::optional<bool> deprecated{};
    std::string description{};
    std::optional<bool> disabled{};
    std::map<std::string, azdo::json::raw> execution{};
    std::string friendly_name{};
    std::vector<task_group_definition> groups{};
    std::string help_mark_down{};
    std::string help_url{};
    std::string host_type{};
    std::string icon_url{};
    std::string id{};
    std::vector<task_input_definition> inputs{};
    std::string instance_name_format{};
    std::string minimum_agent_version{};
    azdo::optional<identity_ref> modified_by{};
    azdo::optional<azdo::sys_time> modified_on{};
    std::string name{};
    std::vector<task_output_variable> output_variables{};
    std::string owner{};
    std::string package_location{};
    std::string package_type{};
    std::string parent_definition_id{};
    std::map<std::string, azdo::json::raw> post_job_execution{};
    std::map<std::string, azdo::json::raw> pre_job_execution{};
    std::optional<bool> preview{};
    std::string release_notes{};
    azdo::optional<task_restrictions> restrictions{};
    azdo::optional<std::int32_t> revision{};
    std::vector<std::string> runs_on{};
    std::vector<std::string> satisfies{};
    std::optional<bool> server_owned{};
    std::optional<bool> show_environment_variables{};
    std::vector<task_source_definition> source_definitions{};
    std::string source_location{};
    std::vector<task_group_step> tasks{};
    azdo::optional<task_version> version{};
    std::vector<std::string> visibility{};
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
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
