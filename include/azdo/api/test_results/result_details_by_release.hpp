// SPDX-License-Identifier: BSL-1.0
// Resultdetailsbyrelease: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_results_details.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/resultdetailsbyrelease`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/resultdetailsbyrelease/get
struct get_test_result_details_for_release {
    using result_type = test_results_details;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/resultdetailsbyrelease",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;
    azdo::required<std::int32_t> release_env_id;
    azdo::optional<std::string> publish_context{};
    azdo::optional<std::string> group_by{};
    azdo::optional<std::string> filter{};
    azdo::optional<std::string> orderby{};
    std::optional<bool> should_include_results{};
    std::optional<bool> query_run_summary_for_in_progress{};

    template <class self = get_test_result_details_for_release>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::query),
            azdo::field<"releaseEnvId", &self::release_env_id>(azdo::as::query),
            azdo::field<"publishContext", &self::publish_context>(azdo::as::query),
            azdo::field<"groupBy", &self::group_by>(azdo::as::query),
            azdo::field<"$filter", &self::filter>(azdo::as::query),
            azdo::field<"$orderby", &self::orderby>(azdo::as::query),
            azdo::field<"shouldIncludeResults", &self::should_include_results>(azdo::as::query),
            azdo::field<"queryRunSummaryForInProgress", &self::query_run_summary_for_in_progress>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test_results
