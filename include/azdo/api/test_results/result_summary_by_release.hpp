// SPDX-License-Identifier: BSL-1.0
// Resultsummarybyrelease: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/release_reference.hpp>
#include <azdo/api/test_results/types/test_result_summary.hpp>
#include <azdo/core/time.hpp>
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

/// `GET /{organization}/{project}/_apis/testresults/resultsummarybyrelease`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/resultsummarybyrelease/query-test-results-report-for-release
struct query_test_results_report_for_release {
    using result_type = test_result_summary;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/resultsummarybyrelease",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;
    azdo::required<std::int32_t> release_env_id;
    azdo::optional<std::string> publish_context{};
    std::optional<bool> include_failure_details{};
    azdo::optional<std::int32_t> release_to_compare_attempt{};
    azdo::optional<azdo::sys_time> release_to_compare_creation_date{};
    azdo::optional<std::int32_t> release_to_compare_definition_id{};
    azdo::optional<azdo::sys_time> release_to_compare_environment_creation_date{};
    azdo::optional<std::int32_t> release_to_compare_environment_definition_id{};
    azdo::optional<std::string> release_to_compare_environment_definition_name{};
    azdo::optional<std::int32_t> release_to_compare_environment_id{};
    azdo::optional<std::string> release_to_compare_environment_name{};
    azdo::optional<std::int32_t> release_to_compare_id{};
    azdo::optional<std::string> release_to_compare_name{};

    template <class self = query_test_results_report_for_release>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::query),
            azdo::field<"releaseEnvId", &self::release_env_id>(azdo::as::query),
            azdo::field<"publishContext", &self::publish_context>(azdo::as::query),
            azdo::field<"includeFailureDetails", &self::include_failure_details>(azdo::as::query),
            azdo::field<"releaseToCompare.attempt", &self::release_to_compare_attempt>(azdo::as::query),
            azdo::field<"releaseToCompare.creationDate", &self::release_to_compare_creation_date>(azdo::as::query),
            azdo::field<"releaseToCompare.definitionId", &self::release_to_compare_definition_id>(azdo::as::query),
            azdo::field<"releaseToCompare.environmentCreationDate", &self::release_to_compare_environment_creation_date>(azdo::as::query),
            azdo::field<"releaseToCompare.environmentDefinitionId", &self::release_to_compare_environment_definition_id>(azdo::as::query),
            azdo::field<"releaseToCompare.environmentDefinitionName", &self::release_to_compare_environment_definition_name>(azdo::as::query),
            azdo::field<"releaseToCompare.environmentId", &self::release_to_compare_environment_id>(azdo::as::query),
            azdo::field<"releaseToCompare.environmentName", &self::release_to_compare_environment_name>(azdo::as::query),
            azdo::field<"releaseToCompare.id", &self::release_to_compare_id>(azdo::as::query),
            azdo::field<"releaseToCompare.name", &self::release_to_compare_name>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/testresults/resultsummarybyrelease`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/resultsummarybyrelease/query-test-results-summary-for-releases
struct query_test_results_summary_for_releases {
    using result_type = azdo::page<test_result_summary>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/resultsummarybyrelease",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    std::vector<release_reference> body;

    template <class self = query_test_results_summary_for_releases>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::test_results
