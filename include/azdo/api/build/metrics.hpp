// SPDX-License-Identifier: BSL-1.0
// Metrics: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build_metric.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project}/_apis/build/definitions/{definitionId}/metrics`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/metrics/get-definition-metrics
struct get_definition_metrics {
    using result_type = azdo::page<build_metric>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/definitions/{definitionId}/metrics",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;
    azdo::optional<azdo::sys_time> min_metrics_time{};

    template <class self = get_definition_metrics>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path),
            azdo::field<"minMetricsTime", &self::min_metrics_time>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/build/metrics/{metricAggregationType?}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/metrics/get-project-metrics
struct get_project_metrics {
    using result_type = azdo::page<build_metric>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/metrics/{metricAggregationType?}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> metric_aggregation_type{};
    azdo::optional<azdo::sys_time> min_metrics_time{};

    template <class self = get_project_metrics>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"metricAggregationType", &self::metric_aggregation_type>(azdo::as::path),
            azdo::field<"minMetricsTime", &self::min_metrics_time>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::build
