// SPDX-License-Identifier: BSL-1.0
// Resultsbypipeline: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/shallow_test_case_result.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/resultsbypipeline`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/resultsbypipeline/list
struct get_test_results_by_pipeline {
    using result_type = azdo::page<shallow_test_case_result>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/resultsbypipeline",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> pipeline_id;
    azdo::optional<std::string> stage_name{};
    azdo::optional<std::string> phase_name{};
    azdo::optional<std::string> job_name{};
    std::vector<std::string> outcomes{};
    std::optional<bool> include_all_build_runs{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> continuation_token{};

    template <class self = get_test_results_by_pipeline>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"pipelineId", &self::pipeline_id>(azdo::as::query),
            azdo::field<"stageName", &self::stage_name>(azdo::as::query),
            azdo::field<"phaseName", &self::phase_name>(azdo::as::query),
            azdo::field<"jobName", &self::job_name>(azdo::as::query),
            azdo::field<"outcomes", &self::outcomes>(azdo::as::query),
            azdo::field<"includeAllBuildRuns", &self::include_all_build_runs>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::header));
    }
};

} // namespace azdo::inline v1::api::test_results
