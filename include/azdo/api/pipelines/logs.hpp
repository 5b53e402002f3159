// SPDX-License-Identifier: BSL-1.0
// Logs: operations of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/get_log_expand_options.hpp>
#include <azdo/api/pipelines/types/log.hpp>
#include <azdo/api/pipelines/types/log_collection.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::pipelines {

/// `GET /{organization}/{project}/_apis/pipelines/{pipelineId}/runs/{runId}/logs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/pipelines/logs/list
struct list_logs {
    using result_type = log_collection;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/{pipelineId}/runs/{runId}/logs",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> pipeline_id;
    azdo::required<std::int32_t> run_id;
    azdo::optional<azdo::open_enum<get_log_expand_options>> expand{};

    template <class self = list_logs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"pipelineId", &self::pipeline_id>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/pipelines/{pipelineId}/runs/{runId}/logs/{logId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/pipelines/logs/get
struct get_log {
    using result_type = log;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/{pipelineId}/runs/{runId}/logs/{logId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> pipeline_id;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> log_id;
    azdo::optional<azdo::open_enum<get_log_expand_options>> expand{};

    template <class self = get_log>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"pipelineId", &self::pipeline_id>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"logId", &self::log_id>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::pipelines
