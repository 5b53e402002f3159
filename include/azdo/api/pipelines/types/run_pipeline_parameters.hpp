// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/run_resources_parameters.hpp>
#include <azdo/api/pipelines/types/variable.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::pipelines {

/// `RunPipelineParameters`
struct run_pipeline_parameters {
    std::optional<bool> preview_run{};
    azdo::optional<run_resources_parameters> resources{};
    azdo::optional<std::vector<std::string>> stages_to_skip{};
    azdo::optional<std::map<std::string, std::string>> template_parameters{};
    azdo::optional<std::map<std::string, variable>> variables{};
    azdo::optional<std::string> yaml_override{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const run_pipeline_parameters&) const = default;
    template <class self = run_pipeline_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"previewRun", &self::preview_run>(),
            azdo::field<"resources", &self::resources>(),
            azdo::field<"stagesToSkip", &self::stages_to_skip>(),
            azdo::field<"templateParameters", &self::template_parameters>(),
            azdo::field<"variables", &self::variables>(),
            azdo::field<"yamlOverride", &self::yaml_override>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::pipelines
