// SPDX-License-Identifier: BSL-1.0
// Attachments: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_attachment.hpp>
#include <azdo/api/test_results/types/test_attachment_reference.hpp>
#include <azdo/api/test_results/types/test_attachment_request_model.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/attachments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/attachments/get-test-run-attachments
struct get_test_run_attachments {
    using result_type = azdo::page<test_attachment>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/attachments",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;

    template <class self = get_test_run_attachments>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path));
    }
};

/// `POST /{organization}/{project}/_apis/testresults/runs/{runId}/attachments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/attachments/create-test-run-attachment
struct create_test_run_attachment {
    using result_type = test_attachment_reference;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/attachments",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    test_attachment_request_model body;

    template <class self = create_test_run_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/testresults/runs/{runId}/attachments/{attachmentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/attachments/delete-test-run-attachment
struct delete_test_run_attachment {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/attachments/{attachmentId}",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> attachment_id;

    template <class self = delete_test_run_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"attachmentId", &self::attachment_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/attachments/{attachmentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/attachments/get-test-run-attachment-zip
struct get_test_run_attachment {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/attachments/{attachmentId}",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> attachment_id;

    template <class self = get_test_run_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"attachmentId", &self::attachment_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/attachments/get-test-result-attachments
struct get_test_result_attachments {
    using result_type = azdo::page<test_attachment>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> test_case_result_id;

    template <class self = get_test_result_attachments>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"testCaseResultId", &self::test_case_result_id>(azdo::as::path));
    }
};

/// `POST /{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/attachments/create-test-result-attachment
struct create_test_result_attachment {
    using result_type = test_attachment_reference;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> test_case_result_id;
    test_attachment_request_model body;

    template <class self = create_test_result_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"testCaseResultId", &self::test_case_result_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments/{attachmentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/attachments/delete-test-result-attachment
struct delete_test_result_attachment {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments/{attachmentId}",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> test_case_result_id;
    azdo::required<std::int32_t> attachment_id;

    template <class self = delete_test_result_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"testCaseResultId", &self::test_case_result_id>(azdo::as::path),
            azdo::field<"attachmentId", &self::attachment_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments/{attachmentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/attachments/get-test-result-attachment-zip
struct get_test_result_attachment {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments/{attachmentId}",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> test_case_result_id;
    azdo::required<std::int32_t> attachment_id;

    template <class self = get_test_result_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"testCaseResultId", &self::test_case_result_id>(azdo::as::path),
            azdo::field<"attachmentId", &self::attachment_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments/{attachmentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/attachments/get-test-iteration-attachment-zip
struct get_test_iteration_attachment {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments/{attachmentId}",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> test_case_result_id;
    azdo::required<std::int32_t> attachment_id;
    azdo::required<std::int32_t> iteration_id;

    template <class self = get_test_iteration_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"testCaseResultId", &self::test_case_result_id>(azdo::as::path),
            azdo::field<"attachmentId", &self::attachment_id>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments/{attachmentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/attachments/get-test-sub-result-attachment-zip
struct get_test_sub_result_attachment {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments/{attachmentId}",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> test_case_result_id;
    azdo::required<std::int32_t> attachment_id;
    azdo::required<std::int32_t> test_sub_result_id;

    template <class self = get_test_sub_result_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"testCaseResultId", &self::test_case_result_id>(azdo::as::path),
            azdo::field<"attachmentId", &self::attachment_id>(azdo::as::path),
            azdo::field<"testSubResultId", &self::test_sub_result_id>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/attachments/create-test-iteration-result-attachment
struct create_test_iteration_result_attachment {
    using result_type = test_attachment_reference;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> test_case_result_id;
    test_attachment_request_model body;
    azdo::required<std::int32_t> iteration_id;
    azdo::optional<std::string> action_path{};

    template <class self = create_test_iteration_result_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"testCaseResultId", &self::test_case_result_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::query),
            azdo::field<"actionPath", &self::action_path>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/attachments/get-test-sub-result-attachments
struct get_test_sub_result_attachments {
    using result_type = azdo::page<test_attachment>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> test_case_result_id;
    azdo::required<std::int32_t> test_sub_result_id;

    template <class self = get_test_sub_result_attachments>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"testCaseResultId", &self::test_case_result_id>(azdo::as::path),
            azdo::field<"testSubResultId", &self::test_sub_result_id>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/attachments/create-test-sub-result-attachment
struct create_test_sub_result_attachment {
    using result_type = test_attachment_reference;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/attachments",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> test_case_result_id;
    test_attachment_request_model body;
    azdo::required<std::int32_t> test_sub_result_id;

    template <class self = create_test_sub_result_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"testCaseResultId", &self::test_case_result_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"testSubResultId", &self::test_sub_result_id>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test_results
