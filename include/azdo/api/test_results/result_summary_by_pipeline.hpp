// SPDX-License-Identifier: BSL-1.0
// Resultsummarybypipeline: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_result_summary.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/resultsummarybypipeline`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/resultsummarybypipeline/query
struct query_test_results_report_for_pipeline {
    using result_type = test_result_summary;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/resultsummarybypipeline",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> pipeline_id;
    azdo::optional<std::string> stage_name{};
    azdo::optional<std::string> phase_name{};
    azdo::optional<std::string> job_name{};
    std::optional<bool> include_failure_details{};

    template <class self = query_test_results_report_for_pipeline>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"pipelineId", &self::pipeline_id>(azdo::as::query),
            azdo::field<"stageName", &self::stage_name>(azdo::as::query),
            azdo::field<"phaseName", &self::phase_name>(azdo::as::query),
            azdo::field<"jobName", &self::job_name>(azdo::as::query),
            azdo::field<"includeFailureDetails", &self::include_failure_details>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test_results
