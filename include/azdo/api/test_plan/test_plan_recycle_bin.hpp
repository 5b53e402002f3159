// SPDX-License-Identifier: BSL-1.0
// Test  Plan  Recycle  Bin: operations of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/test_plan.hpp>
#include <azdo/api/test_plan/types/test_plan_and_suite_restore_model.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_plan {

/// `GET /{organization}/{project}/_apis/testplan/recycleBin/testplan`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--plan--recycle--bin/list
struct get_deleted_test_plans {
    using result_type = azdo::page<test_plan>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testplan/recycleBin/testplan", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> continuation_token{};

    template <class self = get_deleted_test_plans>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/testplan/recycleBin/testplan/{planId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--plan--recycle--bin/restore-deleted-test-plan
struct restore_deleted_test_plan {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/testplan/recycleBin/testplan/{planId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    test_plan_and_suite_restore_model body;

    template <class self = restore_deleted_test_plan>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::test_plan
