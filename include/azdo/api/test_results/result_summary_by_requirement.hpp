// SPDX-License-Identifier: BSL-1.0
// Resultsummarybyrequirement: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_results_context.hpp>
#include <azdo/api/test_results/types/test_summary_for_work_item.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `POST /{organization}/{project}/_apis/testresults/resultsummarybyrequirement`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/resultsummarybyrequirement/query
struct query_test_summary_by_requirement {
    using result_type = azdo::page<test_summary_for_work_item>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/resultsummarybyrequirement",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    test_results_context body;
    std::vector<std::int32_t> work_item_ids{};

    template <class self = query_test_summary_by_requirement>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"workItemIds", &self::work_item_ids>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test_results
