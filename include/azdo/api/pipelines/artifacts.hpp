// SPDX-License-Identifier: BSL-1.0
// Artifacts: operations of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/artifact.hpp>
#include <azdo/api/pipelines/types/get_artifact_expand_options.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::pipelines {

/// `GET /{organization}/{project}/_apis/pipelines/{pipelineId}/runs/{runId}/artifacts`
///
/// https://learn.microsoft.com/rest/api/azure/devops/pipelines/artifacts/get
struct get_artifact {
    using result_type = artifact;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/{pipelineId}/runs/{runId}/artifacts",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> pipeline_id;
    azdo::required<std::int32_t> run_id;
    std::string artifact_name;
    azdo::optional<azdo::open_enum<get_artifact_expand_options>> expand{};

    template <class self = get_artifact>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"pipelineId", &self::pipeline_id>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"artifactName", &self::artifact_name>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::pipelines
