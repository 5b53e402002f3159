// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/build.hpp>
#include <azdo/api/pipelines/types/container_resource.hpp>
#include <azdo/api/pipelines/types/pipeline_resource.hpp>
#include <azdo/api/pipelines/types/repository_resource.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::pipelines {

/// `RunResources`, only in answers
struct run_resources {
    std::map<std::string, build> builds{};
    std::map<std::string, container_resource> containers{};
    std::map<std::string, pipeline_resource> pipelines{};
    std::map<std::string, repository_resource> repositories{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const run_resources&) const = default;
    template <class self = run_resources>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"builds", &self::builds>(),
            azdo::field<"containers", &self::containers>(),
            azdo::field<"pipelines", &self::pipelines>(),
            azdo::field<"repositories", &self::repositories>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::pipelines
