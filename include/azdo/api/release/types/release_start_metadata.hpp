// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/artifact_metadata.hpp>
#include <azdo/api/release/types/configuration_variable_value.hpp>
#include <azdo/api/release/types/release_reason.hpp>
#include <azdo/api/release/types/release_start_environment_metadata.hpp>
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

/// `ReleaseStartMetadata`
struct release_start_metadata {
    azdo::optional<std::vector<artifact_metadata>> artifacts{};
    azdo::optional<std::int32_t> definition_id{};
    azdo::optional<std::string> description{};
    azdo::optional<std::vector<release_start_environment_metadata>> environments_metadata{};
    std::optional<bool> is_draft{};
    azdo::optional<std::vector<std::string>> manual_environments{};
    azdo::optional<std::map<std::string, azdo::json::raw>> properties{};
    azdo::optional<azdo::open_enum<release_reason>> reason{};
    azdo::optional<std::map<std::string, configuration_variable_value>> variables{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_start_metadata&) const = default;
    template <class self = release_start_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"artifacts", &self::artifacts>(),
            azdo::field<"definitionId", &self::definition_id>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"environmentsMetadata", &self::environments_metadata>(),
            azdo::field<"isDraft", &self::is_draft>(),
            azdo::field<"manualEnvironments", &self::manual_environments>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"reason", &self::reason>(),
            azdo::field<"variables", &self::variables>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
