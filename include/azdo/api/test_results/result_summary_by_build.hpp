// SPDX-License-Identifier: BSL-1.0
// Resultsummarybybuild: operations of the area testResults. Written by examples/generate_api from the published description.
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

/// `GET /{organization}/{project}/_apis/testresults/resultsummarybybuild`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/resultsummarybybuild/query
struct query_test_results_report_for_build {
    using result_type = test_result_summary;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/resultsummarybybuild",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    azdo::optional<std::string> publish_context{};
    std::optional<bool> include_failure_details{};
    azdo::optional<std::string> build_to_compare_branch_name{};
    azdo::optional<std::string> build_to_compare_build_system{};
    azdo::optional<std::int32_t> build_to_compare_definition_id{};
    azdo::optional<std::int32_t> build_to_compare_id{};
    azdo::optional<std::string> build_to_compare_number{};
    azdo::optional<std::string> build_to_compare_repository_id{};
    azdo::optional<std::string> build_to_compare_uri{};

    template <class self = query_test_results_report_for_build>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::query),
            azdo::field<"publishContext", &self::publish_context>(azdo::as::query),
            azdo::field<"includeFailureDetails", &self::include_failure_details>(azdo::as::query),
            azdo::field<"buildToCompare.branchName", &self::build_to_compare_branch_name>(azdo::as::query),
            azdo::field<"buildToCompare.buildSystem", &self::build_to_compare_build_system>(azdo::as::query),
            azdo::field<"buildToCompare.definitionId", &self::build_to_compare_definition_id>(azdo::as::query),
            azdo::field<"buildToCompare.id", &self::build_to_compare_id>(azdo::as::query),
            azdo::field<"buildToCompare.number", &self::build_to_compare_number>(azdo::as::query),
            azdo::field<"buildToCompare.repositoryId", &self::build_to_compare_repository_id>(azdo::as::query),
            azdo::field<"buildToCompare.uri", &self::build_to_compare_uri>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test_results
