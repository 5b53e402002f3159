// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/configuration_variable_value.hpp>
#include <azdo/api/release/types/environment_status.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::release {

/// `ReleaseEnvironmentUpdateMetadata`
struct release_environment_update_metadata {
    azdo::optional<std::string> comment{};
    azdo::optional<azdo::sys_time> scheduled_deployment_time{};
    azdo::optional<azdo::open_enum<environment_status>> status{};
    azdo::optional<std::map<std::string, configuration_variable_value>> variables{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_environment_update_metadata&) const = default;
    template <class self = release_environment_update_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"comment", &self::comment>(),
            azdo::field<"scheduledDeploymentTime", &self::scheduled_deployment_time>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"variables", &self::variables>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
