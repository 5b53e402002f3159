// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/artifact.hpp>
#include <azdo/api/release/types/configuration_variable_value.hpp>
#include <azdo/api/release/types/identity_ref.hpp>
#include <azdo/api/release/types/project_reference.hpp>
#include <azdo/api/release/types/release_definition_shallow_reference.hpp>
#include <azdo/api/release/types/release_environment.hpp>
#include <azdo/api/release/types/release_reason.hpp>
#include <azdo/api/release/types/release_status.hpp>
#include <azdo/api/release/types/variable_group.hpp>
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

namespace azdo::inline v1::api::release {

/// `Release`
struct release {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::vector<artifact>> artifacts{};
    azdo::optional<std::string> comment{};
    azdo::optional<identity_ref> created_by{};
    azdo::optional<identity_ref> created_for{};
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<std::int32_t> definition_snapshot_revision{};
    azdo::optional<std::string> description{};
    azdo::optional<std::vector<release_environment>> environments{};
    azdo::optional<std::int32_t> id{};
    std::optional<bool> keep_forever{};
    azdo::optional<std::string> logs_container_url{};
    azdo::optional<identity_ref> modified_by{};
    azdo::optional<azdo::sys_time> modified_on{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> pool_name{};
    azdo::optional<azdo::api::release::project_reference> project_reference{};
    azdo::optional<std::map<std::string, azdo::json::raw>> properties{};
    azdo::optional<azdo::open_enum<release_reason>> reason{};
    azdo::optional<release_definition_shallow_reference> release_definition{};
    azdo::optional<std::int32_t> release_definition_revision{};
    azdo::optional<std::string> release_name_format{};
    azdo::optional<azdo::open_enum<release_status>> status{};
    azdo::optional<std::vector<std::string>> tags{};
    azdo::optional<std::string> triggering_artifact_alias{};
    azdo::optional<std::vector<variable_group>> variable_groups{};
    azdo::optional<std::map<std::string, configuration_variable_value>> variables{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release&) const = default;
    template <class self = release>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"artifacts", &self::artifacts>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdFor", &self::created_for>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"definitionSnapshotRevision", &self::definition_snapshot_revision>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"environments", &self::environments>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"keepForever", &self::keep_forever>(),
            azdo::field<"logsContainerUrl", &self::logs_container_url>(),
            azdo::field<"modifiedBy", &self::modified_by>(),
            azdo::field<"modifiedOn", &self::modified_on>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"poolName", &self::pool_name>(),
            azdo::field<"projectReference", &self::project_reference>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"reason", &self::reason>(),
            azdo::field<"releaseDefinition", &self::release_definition>(),
            azdo::field<"releaseDefinitionRevision", &self::release_definition_revision>(),
            azdo::field<"releaseNameFormat", &self::release_name_format>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"tags", &self::tags>(),
            azdo::field<"triggeringArtifactAlias", &self::triggering_artifact_alias>(),
            azdo::field<"variableGroups", &self::variable_groups>(),
            azdo::field<"variables", &self::variables>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
