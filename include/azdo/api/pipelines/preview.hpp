// SPDX-License-Identifier: BSL-1.0
// Preview: operations of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/preview_run.hpp>
#include <azdo/api/pipelines/types/run_pipeline_parameters.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::pipelines {

/// `POST /{organization}/{project}/_apis/pipelines/{pipelineId}/preview`
///
/// https://learn.microsoft.com/rest/api/azure/devops/pipelines/preview/preview
struct preview {
    using result_type = preview_run;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/pipelines/{pipelineId}/preview",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> pipeline_id;
    run_pipeline_parameters body;
    azdo::optional<std::int32_t> pipeline_version{};

    template <class self = preview>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"pipelineId", &self::pipeline_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"pipelineVersion", &self::pipeline_version>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::pipelines
