// SPDX-License-Identifier: BSL-1.0
// Testlogstoreendpoint: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_log_store_endpoint_details.hpp>
#include <azdo/api/test_results/types/test_log_store_operation_type.hpp>
#include <azdo/api/test_results/types/test_log_type.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/results/{resultId}/testlogstoreendpoint`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testlogstoreendpoint/get-test-log-store-endpoint-details-for-result-log
struct get_test_log_store_endpoint_of_result {
    using result_type = test_log_store_endpoint_details;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/results/{resultId}/testlogstoreendpoint",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> result_id;
    azdo::required<azdo::open_enum<test_log_type>> type;
    std::string file_path;

    template <class self = get_test_log_store_endpoint_of_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"resultId", &self::result_id>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::query),
            azdo::field<"filePath", &self::file_path>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/testresults/runs/{runId}/results/{resultId}/testlogstoreendpoint`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testlogstoreendpoint/test-log-store-endpoint-details-for-result
struct create_test_log_store_endpoint_of_result {
    using result_type = test_log_store_endpoint_details;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/results/{resultId}/testlogstoreendpoint",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> result_id;
    azdo::required<std::int32_t> sub_result_id;
    std::string file_path;
    azdo::required<azdo::open_enum<test_log_type>> type;

    template <class self = create_test_log_store_endpoint_of_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"resultId", &self::result_id>(azdo::as::path),
            azdo::field<"subResultId", &self::sub_result_id>(azdo::as::query),
            azdo::field<"filePath", &self::file_path>(azdo::as::query),
            azdo::field<"type", &self::type>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/testlogstoreendpoint`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testlogstoreendpoint/get-test-log-store-endpoint-details-for-run-log
struct get_test_log_store_endpoint_of_run {
    using result_type = test_log_store_endpoint_details;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/testlogstoreendpoint",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<azdo::open_enum<test_log_type>> type;
    std::string file_path;

    template <class self = get_test_log_store_endpoint_of_run>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::query),
            azdo::field<"filePath", &self::file_path>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/testresults/runs/{runId}/testlogstoreendpoint`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testlogstoreendpoint/test-log-store-endpoint-details-for-run
struct create_test_log_store_endpoint_of_run {
    using result_type = test_log_store_endpoint_details;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/testlogstoreendpoint",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<azdo::open_enum<azdo::api::test_results::test_log_store_operation_type>> test_log_store_operation_type;
    azdo::optional<std::string> file_path{};
    azdo::optional<azdo::open_enum<test_log_type>> type{};

    template <class self = create_test_log_store_endpoint_of_run>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"testLogStoreOperationType", &self::test_log_store_operation_type>(azdo::as::query),
            azdo::field<"filePath", &self::file_path>(azdo::as::query),
            azdo::field<"type", &self::type>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/testlogstoreendpoint`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testlogstoreendpoint/get-test-log-store-endpoint-details-for-build-log
struct get_test_log_store_endpoint_of_build {
    using result_type = test_log_store_endpoint_details;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/testlogstoreendpoint",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build;
    azdo::required<azdo::open_enum<test_log_type>> type;
    std::string file_path;

    template <class self = get_test_log_store_endpoint_of_build>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"build", &self::build>(azdo::as::query),
            azdo::field<"type", &self::type>(azdo::as::query),
            azdo::field<"filePath", &self::file_path>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/testresults/testlogstoreendpoint`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testlogstoreendpoint/test-log-store-endpoint-details-for-build
struct create_test_log_store_endpoint_of_build {
    using result_type = test_log_store_endpoint_details;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/testlogstoreendpoint",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    azdo::required<azdo::open_enum<azdo::api::test_results::test_log_store_operation_type>> test_log_store_operation_type;

    template <class self = create_test_log_store_endpoint_of_build>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::query),
            azdo::field<"testLogStoreOperationType", &self::test_log_store_operation_type>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/results/{resultId}/testlogstoreendpoint`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testlogstoreendpoint/get-test-log-store-endpoint-details-for-sub-result-log
struct get_test_log_store_endpoint_of_sub_result {
    using result_type = test_log_store_endpoint_details;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/results/{resultId}/testlogstoreendpoint",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> result_id;
    azdo::required<std::int32_t> sub_result_id;
    azdo::required<azdo::open_enum<test_log_type>> type;
    std::string file_path;

    template <class self = get_test_log_store_endpoint_of_sub_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"resultId", &self::result_id>(azdo::as::path),
            azdo::field<"subResultId", &self::sub_result_id>(azdo::as::query),
            azdo::field<"type", &self::type>(azdo::as::query),
            azdo::field<"filePath", &self::file_path>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test_results
