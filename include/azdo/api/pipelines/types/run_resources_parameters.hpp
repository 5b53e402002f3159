// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/build_resource_parameters.hpp>
#include <azdo/api/pipelines/types/container_resource_parameters.hpp>
#include <azdo/api/pipelines/types/package_resource_parameters.hpp>
#include <azdo/api/pipelines/types/pipeline_resource_parameters.hpp>
#include <azdo/api/pipelines/types/repository_resource_parameters.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::pipelines {

/// `RunResourcesParameters`
struct run_resources_parameters {
    azdo::optional<std::map<std::string, build_resource_parameters>> builds{};
    azdo::optional<std::map<std::string, container_resource_parameters>> containers{};
    azdo::optional<std::map<std::string, package_resource_parameters>> packages{};
    azdo::optional<std::map<std::string, pipeline_resource_parameters>> pipelines{};
    azdo::optional<std::map<std::string, repository_resource_parameters>> repositories{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const run_resources_parameters&) const = default;
    template <class self = run_resources_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"builds", &self::builds>(),
            azdo::field<"containers", &self::containers>(),
            azdo::field<"packages", &self::packages>(),
            azdo::field<"pipelines", &self::pipelines>(),
            azdo::field<"repositories", &self::repositories>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::pipelines
