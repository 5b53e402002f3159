// SPDX-License-Identifier: BSL-1.0
// Test  Suites: operations of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/suite_test_case.hpp>
#include <azdo/api/test/types/suite_test_case_update_model.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test {

/// `GET /{organization}/{project}/_apis/test/Plans/{planId}/suites/{suiteId}/testcases`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/test--suites/list
struct get_test_cases {
    using result_type = azdo::page<suite_test_case>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/test/Plans/{planId}/suites/{suiteId}/testcases",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;

    template <class self = get_test_cases>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path));
    }
};

/// `DELETE /{organization}/{project}/_apis/test/Plans/{planId}/suites/{suiteId}/testcases/{testCaseIds}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/test--suites/remove-test-cases-from-suite-url
struct remove_test_cases_from_suite_url {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/test/Plans/{planId}/suites/{suiteId}/testcases/{testCaseIds}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    std::string test_case_ids;

    template <class self = remove_test_cases_from_suite_url>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"testCaseIds", &self::test_case_ids>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/test/Plans/{planId}/suites/{suiteId}/testcases/{testCaseIds}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/test--suites/get
struct get_test_case_by_id {
    using result_type = suite_test_case;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/test/Plans/{planId}/suites/{suiteId}/testcases/{testCaseIds}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    azdo::required<std::int32_t> test_case_ids;

    template <class self = get_test_case_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"testCaseIds", &self::test_case_ids>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/_apis/test/Plans/{planId}/suites/{suiteId}/testcases/{testCaseIds}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/test--suites/update
struct update_suite_test_cases {
    using result_type = azdo::page<suite_test_case>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/test/Plans/{planId}/suites/{suiteId}/testcases/{testCaseIds}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    std::string test_case_ids;
    suite_test_case_update_model body;

    template <class self = update_suite_test_cases>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"testCaseIds", &self::test_case_ids>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/_apis/test/Plans/{planId}/suites/{suiteId}/testcases/{testCaseIds}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/test--suites/add
struct add_test_cases_to_suite {
    using result_type = azdo::page<suite_test_case>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/test/Plans/{planId}/suites/{suiteId}/testcases/{testCaseIds}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    std::string test_case_ids;

    template <class self = add_test_cases_to_suite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"testCaseIds", &self::test_case_ids>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::test
