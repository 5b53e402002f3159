// SPDX-License-Identifier: BSL-1.0
// Runs: operations of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/run.hpp>
#include <azdo/api/pipelines/types/run_pipeline_parameters.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::pipelines {

/// `GET /{organization}/{project}/_apis/pipelines/{pipelineId}/runs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/pipelines/runs/list
struct list_runs {
    using result_type = azdo::page<run>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/{pipelineId}/runs",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> pipeline_id;

    template <class self = list_runs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"pipelineId", &self::pipeline_id>(azdo::as::path));
    }
};

/// `POST /{organization}/{project}/_apis/pipelines/{pipelineId}/runs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/pipelines/runs/run-pipeline
struct run_pipeline {
    using result_type = run;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/pipelines/{pipelineId}/runs",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> pipeline_id;
    run_pipeline_parameters body;
    azdo::optional<std::int32_t> pipeline_version{};

    template <class self = run_pipeline>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"pipelineId", &self::pipeline_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"pipelineVersion", &self::pipeline_version>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/pipelines/{pipelineId}/runs/{runId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/pipelines/runs/get
struct get_run {
    using result_type = run;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/{pipelineId}/runs/{runId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> pipeline_id;
    azdo::required<std::int32_t> run_id;

    template <class self = get_run>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"pipelineId", &self::pipeline_id>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::pipelines
