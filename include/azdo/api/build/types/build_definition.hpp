// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/agent_pool_queue.hpp>
#include <azdo/api/build/types/build.hpp>
#include <azdo/api/build/types/build_authorization_scope.hpp>
#include <azdo/api/build/types/build_definition_variable.hpp>
#include <azdo/api/build/types/build_metric.hpp>
#include <azdo/api/build/types/build_option.hpp>
#include <azdo/api/build/types/build_process.hpp>
#include <azdo/api/build/types/build_repository.hpp>
#include <azdo/api/build/types/build_trigger.hpp>
#include <azdo/api/build/types/definition_quality.hpp>
#include <azdo/api/build/types/definition_queue_status.hpp>
#include <azdo/api/build/types/definition_reference.hpp>
#include <azdo/api/build/types/definition_type.hpp>
#include <azdo/api/build/types/demand.hpp>
#include <azdo/api/build/types/identity_ref.hpp>
#include <azdo/api/build/types/process_parameters.hpp>
#include <azdo/api/build/types/retention_policy.hpp>
#include <azdo/api/build/types/team_project_reference.hpp>
#include <azdo/api/build/types/variable_group.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
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

/// `BuildDefinition`
struct build_definition {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<identity_ref> authored_by{};
    std::optional<bool> badge_enabled{};
    azdo::optional<std::string> build_number_format{};
    azdo::optional<std::string> comment{};
    azdo::optional<azdo::sys_time> created_date{};
    azdo::optional<std::vector<demand>> demands{};
    azdo::optional<std::string> description{};
    azdo::optional<definition_reference> draft_of{};
    azdo::optional<std::vector<definition_reference>> drafts{};
    azdo::optional<std::string> drop_location{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<azdo::open_enum<build_authorization_scope>> job_authorization_scope{};
    azdo::optional<std::int32_t> job_cancel_timeout_in_minutes{};
    azdo::optional<std::int32_t> job_timeout_in_minutes{};
    azdo::optional<build> latest_build{};
    azdo::optional<build> latest_completed_build{};
    azdo::optional<std::vector<build_metric>> metrics{};
    azdo::optional<std::string> name{};
    azdo::optional<std::vector<build_option>> options{};
    azdo::optional<std::string> path{};
    azdo::optional<build_process> process{};
    azdo::optional<azdo::api::build::process_parameters> process_parameters{};
    azdo::optional<team_project_reference> project{};
    azdo::optional<std::map<std::string, azdo::json::raw>> properties{};
    azdo::optional<azdo::open_enum<definition_quality>> quality{};
    azdo::optional<agent_pool_queue> queue{};
    azdo::optional<azdo::open_enum<definition_queue_status>> queue_status{};
    azdo::optional<build_repository> repository{};
    azdo::optional<std::vector<retention_policy>> retention_rules{};
    azdo::optional<std::int32_t> revision{};
    azdo::optional<std::vector<std::string>> tags{};
    azdo::optional<std::vector<build_trigger>> triggers{};
    azdo::optional<azdo::open_enum<definition_type>> type{};
    azdo::optional<std::string> uri{};
    azdo::optional<std::string> url{};
    azdo::optional<std::vector<variable_group>> variable_groups{};
    azdo::optional<std::map<std::string, build_definition_variable>> variables{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_definition&) const = default;
    template <class self = build_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"authoredBy", &self::authored_by>(),
            azdo::field<"badgeEnabled", &self::badge_enabled>(),
            azdo::field<"buildNumberFormat", &self::build_number_format>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"demands", &self::demands>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"draftOf", &self::draft_of>(),
            azdo::field<"drafts", &self::drafts>(),
            azdo::field<"dropLocation", &self::drop_location>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"jobAuthorizationScope", &self::job_authorization_scope>(),
            azdo::field<"jobCancelTimeoutInMinutes", &self::job_cancel_timeout_in_minutes>(),
            azdo::field<"jobTimeoutInMinutes", &self::job_timeout_in_minutes>(),
            azdo::field<"latestBuild", &self::latest_build>(),
            azdo::field<"latestCompletedBuild", &self::latest_completed_build>(),
            azdo::field<"metrics", &self::metrics>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"options", &self::options>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"process", &self::process>(),
            azdo::field<"processParameters", &self::process_parameters>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"quality", &self::quality>(),
            azdo::field<"queue", &self::queue>(),
            azdo::field<"queueStatus", &self::queue_status>(),
            azdo::field<"repository", &self::repository>(),
            azdo::field<"retentionRules", &self::retention_rules>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"tags", &self::tags>(),
            azdo::field<"triggers", &self::triggers>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"uri", &self::uri>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"variableGroups", &self::variable_groups>(),
            azdo::field<"variables", &self::variables>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
