// SPDX-License-Identifier: BSL-1.0
// Results: operations of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/result_details.hpp>
#include <azdo/api/test/types/test_case_result.hpp>
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

namespace azdo::inline v1::api::test {

/// `GET /{organization}/{project}/_apis/test/Runs/{runId}/results`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/results/list
struct get_test_results {
    using result_type = azdo::page<test_case_result>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/test/Runs/{runId}/results",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.6", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::optional<azdo::open_enum<result_details>> details_to_include{};
    azdo::optional<std::int32_t> skip{};
    azdo::optional<std::int32_t> top{};
    std::vector<std::string> outcomes{};

    template <class self = get_test_results>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"detailsToInclude", &self::details_to_include>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"outcomes", &self::outcomes>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/test/Runs/{runId}/results`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/results/update
struct update_test_results {
    using result_type = azdo::page<test_case_result>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/test/Runs/{runId}/results",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.6", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    std::vector<test_case_result> body;

    template <class self = update_test_results>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/_apis/test/Runs/{runId}/results`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/results/add
struct add_test_results_to_test_run {
    using result_type = azdo::page<test_case_result>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/test/Runs/{runId}/results",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.6", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    std::vector<test_case_result> body;

    template <class self = add_test_results_to_test_run>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/test/Runs/{runId}/results/{testCaseResultId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/results/get
struct get_test_result_by_id {
    using result_type = test_case_result;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/test/Runs/{runId}/results/{testCaseResultId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.6", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> test_case_result_id;
    azdo::optional<azdo::open_enum<result_details>> details_to_include{};

    template <class self = get_test_result_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"testCaseResultId", &self::test_case_result_id>(azdo::as::path),
            azdo::field<"detailsToInclude", &self::details_to_include>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test
