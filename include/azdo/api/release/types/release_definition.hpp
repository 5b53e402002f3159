// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/artifact.hpp>
#include <azdo/api/release/types/configuration_variable_value.hpp>
#include <azdo/api/release/types/identity_ref.hpp>
#include <azdo/api/release/types/project_reference.hpp>
#include <azdo/api/release/types/release_definition_environment.hpp>
#include <azdo/api/release/types/release_definition_source.hpp>
#include <azdo/api/release/types/release_reference.hpp>
#include <azdo/api/release/types/release_trigger_base.hpp>
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

/// `ReleaseDefinition`
struct release_definition {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::vector<artifact>> artifacts{};
    azdo::optional<std::string> comment{};
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<std::string> description{};
    azdo::optional<std::vector<release_definition_environment>> environments{};
    azdo::optional<std::int32_t> id{};
    std::optional<bool> is_deleted{};
    std::optional<bool> is_disabled{};
    azdo::optional<release_reference> last_release{};
    azdo::optional<identity_ref> modified_by{};
    azdo::optional<azdo::sys_time> modified_on{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> path{};
    azdo::optional<azdo::api::release::project_reference> project_reference{};
    azdo::optional<std::map<std::string, azdo::json::raw>> properties{};
    azdo::optional<std::string> release_name_format{};
    azdo::optional<std::int32_t> revision{};
    azdo::optional<azdo::open_enum<release_definition_source>> source{};
    azdo::optional<std::vector<std::string>> tags{};
    azdo::optional<std::vector<release_trigger_base>> triggers{};
    azdo::optional<std::string> url{};
    azdo::optional<std::vector<std::int32_t>> variable_groups{};
    azdo::optional<std::map<std::string, configuration_variable_value>> variables{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_definition&) const = default;
    template <class self = release_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"artifacts", &self::artifacts>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"environments", &self::environments>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isDeleted", &self::is_deleted>(),
            azdo::field<"isDisabled", &self::is_disabled>(),
            azdo::field<"lastRelease", &self::last_release>(),
            azdo::field<"modifiedBy", &self::modified_by>(),
            azdo::field<"modifiedOn", &self::modified_on>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"projectReference", &self::project_reference>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"releaseNameFormat", &self::release_name_format>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"source", &self::source>(),
            azdo::field<"tags", &self::tags>(),
            azdo::field<"triggers", &self::triggers>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"variableGroups", &self::variable_groups>(),
            azdo::field<"variables", &self::variables>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
