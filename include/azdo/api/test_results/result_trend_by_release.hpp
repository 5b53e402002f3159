// SPDX-License-Identifier: BSL-1.0
// Result Trend By Release: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/aggregated_data_for_result_trend.hpp>
#include <azdo/api/test_results/types/test_result_trend_filter.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::test_results {

/// `POST /{organization}/{project}/_apis/testresults/resulttrendbyrelease`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/result-trend-by-release/query
struct query_result_trend_for_release {
    using result_type = azdo::page<aggregated_data_for_result_trend>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/resulttrendbyrelease",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<>;

    std::string organization{};
    std::string project;
    test_result_trend_filter body;

    template <class self = query_result_trend_for_release>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::test_results
