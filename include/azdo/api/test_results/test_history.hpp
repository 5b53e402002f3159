// SPDX-License-Identifier: BSL-1.0
// Test History: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_history_query.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::test_results {

/// `POST /{organization}/{project}/_apis/testresults/results/testhistory`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/test-history/query
struct query_test_history {
    using result_type = test_history_query;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/results/testhistory",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    test_history_query body;

    template <class self = query_test_history>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::test_results
