// SPDX-License-Identifier: BSL-1.0
// Iterations: operations of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/test_iteration_details_model.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::test {

/// `GET /{organization}/{project}/_apis/test/Runs/{runId}/Results/{testCaseResultId}/iterations`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/iterations/list
struct get_test_iterations {
    using result_type = azdo::page<test_iteration_details_model>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/test/Runs/{runId}/Results/{testCaseResultId}/iterations",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> test_case_result_id;
    std::optional<bool> include_action_results{};

    template <class self = get_test_iterations>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"testCaseResultId", &self::test_case_result_id>(azdo::as::path),
            azdo::field<"includeActionResults", &self::include_action_results>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/test/Runs/{runId}/Results/{testCaseResultId}/iterations/{iterationId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/iterations/get
struct get_test_iteration {
    using result_type = test_iteration_details_model;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/test/Runs/{runId}/Results/{testCaseResultId}/iterations/{iterationId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> test_case_result_id;
    azdo::required<std::int32_t> iteration_id;
    std::optional<bool> include_action_results{};

    template <class self = get_test_iteration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"testCaseResultId", &self::test_case_result_id>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::path),
            azdo::field<"includeActionResults", &self::include_action_results>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test
