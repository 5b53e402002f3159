// SPDX-License-Identifier: BSL-1.0
// Similar Test Results: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_case_result.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/results/{testResultId}/similartestresults`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/similar-test-results/list
struct get_similar_test_results {
    using result_type = azdo::page<test_case_result>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/results/{testResultId}/similartestresults",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> test_result_id;
    azdo::required<std::int32_t> test_sub_result_id;
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> continuation_token{};

    template <class self = get_similar_test_results>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"testResultId", &self::test_result_id>(azdo::as::path),
            azdo::field<"testSubResultId", &self::test_sub_result_id>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::header));
    }
};

} // namespace azdo::inline v1::api::test_results
