// SPDX-License-Identifier: BSL-1.0
// Codecoverage: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/build_coverage.hpp>
#include <azdo/api/test_results/types/code_coverage_data.hpp>
#include <azdo/api/test_results/types/code_coverage_summary.hpp>
#include <azdo/api/test_results/types/source_view_build_coverage.hpp>
#include <azdo/api/test_results/types/test_run_coverage.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/codecoverage`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/codecoverage/get
struct get_code_coverage_summary {
    using result_type = code_coverage_summary;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/codecoverage",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    azdo::optional<std::int32_t> delta_build_id{};

    template <class self = get_code_coverage_summary>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::query),
            azdo::field<"deltaBuildId", &self::delta_build_id>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/testresults/codecoverage`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/codecoverage/update
struct update_code_coverage_summary {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/codecoverage",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    code_coverage_data body;
    azdo::required<std::int32_t> build_id;

    template <class self = update_code_coverage_summary>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"buildId", &self::build_id>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/codecoverage/sourceview`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/codecoverage/fetch-source-code-coverage-report
struct fetch_source_code_coverage_report {
    using result_type = azdo::page<source_view_build_coverage>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/codecoverage/sourceview",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;

    template <class self = fetch_source_code_coverage_report>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/codecoverage`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/codecoverage/get-test-run-code-coverage
struct get_test_run_code_coverage {
    using result_type = azdo::page<test_run_coverage>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/codecoverage",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> flags;

    template <class self = get_test_run_code_coverage>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"flags", &self::flags>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/codecoverage`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/codecoverage/get-build-code-coverage
struct get_build_code_coverage {
    using result_type = azdo::page<build_coverage>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/codecoverage",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    azdo::required<std::int32_t> flags;

    template <class self = get_build_code_coverage>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::query),
            azdo::field<"flags", &self::flags>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test_results
