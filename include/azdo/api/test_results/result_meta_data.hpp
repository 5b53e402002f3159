// SPDX-License-Identifier: BSL-1.0
// Result Meta Data: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/result_meta_data_details.hpp>
#include <azdo/api/test_results/types/test_result_meta_data.hpp>
#include <azdo/api/test_results/types/test_result_meta_data_update_input.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `POST /{organization}/{project}/_apis/testresults/results/resultmetadata`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/result-meta-data/query
struct query_test_results_meta_data {
    using result_type = azdo::page<test_result_meta_data>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/results/resultmetadata",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1-preview.4, 7.0-preview.4, 6.0-preview.4"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    std::vector<std::string> body;
    azdo::optional<azdo::open_enum<result_meta_data_details>> details_to_include{};

    template <class self = query_test_results_meta_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"detailsToInclude", &self::details_to_include>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/testresults/results/resultmetadata/{testCaseReferenceId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/result-meta-data/update
struct update_test_results_meta_data {
    using result_type = test_result_meta_data;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/testresults/results/resultmetadata/{testCaseReferenceId}",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1-preview.4, 7.0-preview.4, 6.0-preview.4"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> test_case_reference_id;
    test_result_meta_data_update_input body;

    template <class self = update_test_results_meta_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"testCaseReferenceId", &self::test_case_reference_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::test_results
