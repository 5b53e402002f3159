// SPDX-License-Identifier: BSL-1.0
// Pipelines: operations of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/create_pipeline_parameters.hpp>
#include <azdo/api/pipelines/types/pipeline.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::pipelines {

/// `GET /{organization}/{project}/_apis/pipelines`
///
/// https://learn.microsoft.com/rest/api/azure/devops/pipelines/pipelines/list
struct list_pipelines {
    using result_type = azdo::page<pipeline>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> order_by{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> continuation_token{};

    template <class self = list_pipelines>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"orderBy", &self::order_by>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/pipelines`
///
/// https://learn.microsoft.com/rest/api/azure/devops/pipelines/pipelines/create
struct create_pipeline {
    using result_type = pipeline;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/pipelines",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    create_pipeline_parameters body;

    template <class self = create_pipeline>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/pipelines/{pipelineId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/pipelines/pipelines/get
struct get_pipeline {
    using result_type = pipeline;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/{pipelineId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> pipeline_id;
    azdo::optional<std::int32_t> pipeline_version{};

    template <class self = get_pipeline>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"pipelineId", &self::pipeline_id>(azdo::as::path),
            azdo::field<"pipelineVersion", &self::pipeline_version>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::pipelines
