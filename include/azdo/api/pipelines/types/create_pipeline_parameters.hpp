// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/create_pipeline_configuration_parameters.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::pipelines {

/// `CreatePipelineParameters`
struct create_pipeline_parameters {
    azdo::optional<create_pipeline_configuration_parameters> configuration{};
    azdo::optional<std::string> folder{};
    azdo::optional<std::string> name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const create_pipeline_parameters&) const = default;
    template <class self = create_pipeline_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"configuration", &self::configuration>(),
            azdo::field<"folder", &self::folder>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::pipelines
