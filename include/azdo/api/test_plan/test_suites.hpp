// SPDX-License-Identifier: BSL-1.0
// Test  Suites: operations of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/suite_expand.hpp>
#include <azdo/api/test_plan/types/test_suite.hpp>
#include <azdo/api/test_plan/types/test_suite_create_params.hpp>
#include <azdo/api/test_plan/types/test_suite_update_params.hpp>
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

namespace azdo::inline v1::api::test_plan {

/// `GET /{organization}/_apis/testplan/suites`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--suites/get-suites-by-test-case-id
struct get_suites_by_test_case_id {
    using result_type = azdo::page<test_suite>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/testplan/suites", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    azdo::required<std::int32_t> test_case_id;

    template <class self = get_suites_by_test_case_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"testCaseId", &self::test_case_id>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/testplan/Plans/{planId}/suites`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--suites/get-test-suites-for-plan
struct get_test_suites_for_plan {
    using result_type = azdo::page<test_suite>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testplan/Plans/{planId}/suites",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::optional<azdo::open_enum<suite_expand>> expand{};
    azdo::optional<std::string> continuation_token{};
    std::optional<bool> as_tree_view{};

    template <class self = get_test_suites_for_plan>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"expand", &self::expand>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"asTreeView", &self::as_tree_view>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/testplan/Plans/{planId}/suites`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--suites/create
struct create_test_suite {
    using result_type = test_suite;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testplan/Plans/{planId}/suites",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    test_suite_create_params body;

    template <class self = create_test_suite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/testplan/Plans/{planId}/suites/{suiteId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--suites/delete
struct delete_test_suite {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/testplan/Plans/{planId}/suites/{suiteId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;

    template <class self = delete_test_suite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/testplan/Plans/{planId}/suites/{suiteId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--suites/get
struct get_test_suite_by_id {
    using result_type = test_suite;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testplan/Plans/{planId}/suites/{suiteId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    azdo::optional<azdo::open_enum<suite_expand>> expand{};

    template <class self = get_test_suite_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"expand", &self::expand>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/testplan/Plans/{planId}/suites/{suiteId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--suites/update
struct update_test_suite {
    using result_type = test_suite;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/testplan/Plans/{planId}/suites/{suiteId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    test_suite_update_params body;

    template <class self = update_test_suite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::test_plan
