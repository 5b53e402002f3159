// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/configuration_variable_value.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::release {

/// `ReleaseStartEnvironmentMetadata`
struct release_start_environment_metadata {
    azdo::optional<std::int32_t> definition_environment_id{};
    azdo::optional<std::map<std::string, configuration_variable_value>> variables{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_start_environment_metadata&) const = default;
    template <class self = release_start_environment_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"definitionEnvironmentId", &self::definition_environment_id>(),
            azdo::field<"variables", &self::variables>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
