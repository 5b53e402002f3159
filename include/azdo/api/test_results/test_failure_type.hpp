// SPDX-License-Identifier: BSL-1.0
// Testfailuretype: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_result_failure_type.hpp>
#include <azdo/api/test_results/types/test_result_failure_type_request_model.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/testfailuretype`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testfailuretype/list
struct get_failure_types {
    using result_type = azdo::page<test_result_failure_type>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/testfailuretype",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;

    template <class self = get_failure_types>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

/// `POST /{organization}/{project}/_apis/testresults/testfailuretype`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testfailuretype/create
struct create_failure_type {
    using result_type = test_result_failure_type;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/testfailuretype",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    test_result_failure_type_request_model body;

    template <class self = create_failure_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/testresults/testfailuretype/{failureTypeId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testfailuretype/delete
struct delete_failure_type {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/testresults/testfailuretype/{failureTypeId}",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> failure_type_id;

    template <class self = delete_failure_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"failureTypeId", &self::failure_type_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::test_results
