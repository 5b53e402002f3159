// SPDX-License-Identifier: BSL-1.0
// Testlog: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_log.hpp>
#include <azdo/api/test_results/types/test_log_type.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/results/{resultId}/testlog`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testlog/get-test-result-logs
struct get_test_result_logs {
    using result_type = azdo::page<test_log>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/results/{resultId}/testlog",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"}).listing_one();
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> result_id;
    azdo::required<azdo::open_enum<test_log_type>> type;
    azdo::optional<std::string> directory_path{};
    azdo::optional<std::string> file_name_prefix{};
    std::optional<bool> fetch_meta_data{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> continuation_token{};

    template <class self = get_test_result_logs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"resultId", &self::result_id>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::query),
            azdo::field<"directoryPath", &self::directory_path>(azdo::as::query),
            azdo::field<"fileNamePrefix", &self::file_name_prefix>(azdo::as::query),
            azdo::field<"fetchMetaData", &self::fetch_meta_data>(azdo::as::query),
            azdo::field<"top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::header));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/testlog`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testlog/get-test-run-logs
struct get_test_run_logs {
    using result_type = azdo::page<test_log>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/testlog",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"}).listing_one();
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<azdo::open_enum<test_log_type>> type;
    azdo::optional<std::string> directory_path{};
    azdo::optional<std::string> file_name_prefix{};
    std::optional<bool> fetch_meta_data{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> continuation_token{};

    template <class self = get_test_run_logs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::query),
            azdo::field<"directoryPath", &self::directory_path>(azdo::as::query),
            azdo::field<"fileNamePrefix", &self::file_name_prefix>(azdo::as::query),
            azdo::field<"fetchMetaData", &self::fetch_meta_data>(azdo::as::query),
            azdo::field<"top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::header));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/testlog`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testlog/get-test-logs-for-build
struct get_test_logs_for_build {
    using result_type = azdo::page<test_log>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/testlog",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"}).listing_one();
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    azdo::required<azdo::open_enum<test_log_type>> type;
    azdo::optional<std::string> directory_path{};
    azdo::optional<std::string> file_name_prefix{};
    std::optional<bool> fetch_meta_data{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> continuation_token{};

    template <class self = get_test_logs_for_build>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::query),
            azdo::field<"type", &self::type>(azdo::as::query),
            azdo::field<"directoryPath", &self::directory_path>(azdo::as::query),
            azdo::field<"fileNamePrefix", &self::file_name_prefix>(azdo::as::query),
            azdo::field<"fetchMetaData", &self::fetch_meta_data>(azdo::as::query),
            azdo::field<"top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::header));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/results/{resultId}/testlog`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testlog/get-test-sub-result-logs
struct get_test_sub_result_logs {
    using result_type = azdo::page<test_log>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/results/{resultId}/testlog",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> result_id;
    azdo::required<std::int32_t> sub_result_id;
    azdo::required<azdo::open_enum<test_log_type>> type;
    azdo::optional<std::string> directory_path{};
    azdo::optional<std::string> file_name_prefix{};
    std::optional<bool> fetch_meta_data{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> continuation_token{};

    template <class self = get_test_sub_result_logs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"resultId", &self::result_id>(azdo::as::path),
            azdo::field<"subResultId", &self::sub_result_id>(azdo::as::query),
            azdo::field<"type", &self::type>(azdo::as::query),
            azdo::field<"directoryPath", &self::directory_path>(azdo::as::query),
            azdo::field<"fileNamePrefix", &self::file_name_prefix>(azdo::as::query),
            azdo::field<"fetchMetaData", &self::fetch_meta_data>(azdo::as::query),
            azdo::field<"top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::header));
    }
};

} // namespace azdo::inline v1::api::test_results
