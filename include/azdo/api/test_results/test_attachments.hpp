// SPDX-License-Identifier: BSL-1.0
// Testattachments: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_attachment_request_model.hpp>
#include <azdo/api/test_results/types/test_log_store_attachment.hpp>
#include <azdo/api/test_results/types/test_log_store_attachment_reference.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `DELETE /{organization}/{project}/_apis/testresults/runs/{runId}/testattachments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testattachments/delete
struct delete_test_run_log_store_attachment {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/testattachments",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    std::string filename;

    template <class self = delete_test_run_log_store_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"filename", &self::filename>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/testattachments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testattachments/list
struct get_test_run_log_store_attachments {
    using result_type = azdo::page<test_log_store_attachment>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/testattachments",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;

    template <class self = get_test_run_log_store_attachments>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path));
    }
};

/// `POST /{organization}/{project}/_apis/testresults/runs/{runId}/testattachments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testattachments/create-test-run-log-store-attachment
struct create_test_run_log_store_attachment {
    using result_type = test_log_store_attachment_reference;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/testattachments",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    test_attachment_request_model body;

    template <class self = create_test_run_log_store_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/_apis/testresults/uploadbuildattachments/{buildId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testattachments/create-build-attachment-in-log-store
struct create_build_attachment_in_log_store {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/uploadbuildattachments/{buildId}",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    test_attachment_request_model body;

    template <class self = create_build_attachment_in_log_store>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/testattachments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testattachments/get
struct get_test_run_log_store_attachment {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/testattachments",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    std::string filename;

    template <class self = get_test_run_log_store_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"filename", &self::filename>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test_results
