// SPDX-License-Identifier: BSL-1.0
// Test  Suite  Recycle  Bin  Operations: operations of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/suite_expand.hpp>
#include <azdo/api/test_plan/types/test_plan_and_suite_restore_model.hpp>
#include <azdo/api/test_plan/types/test_suite.hpp>
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

/// `GET /{organization}/{project}/_apis/testplan/recycleBin/TestPlan/{planId}/testsuite`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--suite--recycle--bin--operations/get-deleted-test-suites-for-plan
struct get_deleted_test_suites_for_plan {
    using result_type = azdo::page<test_suite>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testplan/recycleBin/TestPlan/{planId}/testsuite",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::optional<azdo::open_enum<suite_expand>> expand{};
    azdo::optional<std::string> continuation_token{};
    std::optional<bool> as_tree_view{};

    template <class self = get_deleted_test_suites_for_plan>
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

/// `GET /{organization}/{project}/_apis/testplan/recycleBin/testsuite`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--suite--recycle--bin--operations/get-deleted-test-suites-for-project
struct get_deleted_test_suites_for_project {
    using result_type = azdo::page<test_suite>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testplan/recycleBin/testsuite",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::optional<azdo::open_enum<suite_expand>> expand{};
    azdo::optional<std::string> continuation_token{};
    std::optional<bool> as_tree_view{};

    template <class self = get_deleted_test_suites_for_project>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"expand", &self::expand>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"asTreeView", &self::as_tree_view>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/testplan/recycleBin/testsuite/{suiteId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--suite--recycle--bin--operations/restore-deleted-test-suite
struct restore_deleted_test_suite {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/testplan/recycleBin/testsuite/{suiteId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> suite_id;
    test_plan_and_suite_restore_model body;

    template <class self = restore_deleted_test_suite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::test_plan
