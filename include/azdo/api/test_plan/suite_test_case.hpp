// SPDX-License-Identifier: BSL-1.0
// Suite Test Case: operations of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/exclude_flags.hpp>
#include <azdo/api/test_plan/types/suite_test_case_create_update_parameters.hpp>
#include <azdo/api/test_plan/types/test_case.hpp>
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
#include <vector>

namespace azdo::inline v1::api::test_plan {

/// `DELETE /{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestCase`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/suite-test-case/remove-test-cases-list-from-suite
struct remove_test_cases_list_from_suite {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestCase",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    std::string test_ids;

    template <class self = remove_test_cases_list_from_suite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"testIds", &self::test_ids>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestCase`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/suite-test-case/get-test-case-list
struct get_test_case_list {
    using result_type = azdo::page<test_case>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestCase",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    azdo::optional<std::string> test_ids{};
    azdo::optional<std::string> configuration_ids{};
    azdo::optional<std::string> wit_fields{};
    azdo::optional<std::string> continuation_token{};
    std::optional<bool> return_identity_ref{};
    std::optional<bool> expand{};
    azdo::optional<azdo::open_enum<azdo::api::test_plan::exclude_flags>> exclude_flags{};
    std::optional<bool> is_recursive{};

    template <class self = get_test_case_list>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"testIds", &self::test_ids>(azdo::as::query),
            azdo::field<"configurationIds", &self::configuration_ids>(azdo::as::query),
            azdo::field<"witFields", &self::wit_fields>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"returnIdentityRef", &self::return_identity_ref>(azdo::as::query),
            azdo::field<"expand", &self::expand>(azdo::as::query),
            azdo::field<"excludeFlags", &self::exclude_flags>(azdo::as::query),
            azdo::field<"isRecursive", &self::is_recursive>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestCase`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/suite-test-case/update
struct update_suite_test_cases {
    using result_type = azdo::page<test_case>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestCase",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    std::vector<suite_test_case_create_update_parameters> body;

    template <class self = update_suite_test_cases>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestCase`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/suite-test-case/add
struct add_test_cases_to_suite {
    using result_type = azdo::page<test_case>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestCase",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    std::vector<suite_test_case_create_update_parameters> body;

    template <class self = add_test_cases_to_suite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestCase/{testCaseId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/suite-test-case/get-test-case
struct get_test_case {
    using result_type = azdo::page<test_case>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestCase/{testCaseId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    std::string test_case_id;
    azdo::optional<std::string> wit_fields{};
    std::optional<bool> return_identity_ref{};

    template <class self = get_test_case>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"testCaseId", &self::test_case_id>(azdo::as::path),
            azdo::field<"witFields", &self::wit_fields>(azdo::as::query),
            azdo::field<"returnIdentityRef", &self::return_identity_ref>(azdo::as::query));
    }
};

/// `DELETE /{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestCase`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/suite-test-case/remove-test-cases-from-suite
struct remove_test_cases_from_suite {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestCase",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3",
            "7.1, 7.0; "
            "6.0-preview.2 at /{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestCase/{testCaseIds}"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    std::string test_case_ids;

    template <class self = remove_test_cases_from_suite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"testCaseIds", &self::test_case_ids>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test_plan
