// SPDX-License-Identifier: BSL-1.0
// Test  Plans: operations of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/test_plan.hpp>
#include <azdo/api/test_plan/types/test_plan_create_params.hpp>
#include <azdo/api/test_plan/types/test_plan_update_params.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::test_plan {

/// `GET /{organization}/{project}/_apis/testplan/plans`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--plans/list
struct get_test_plans {
    using result_type = azdo::page<test_plan>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testplan/plans",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> owner{};
    azdo::optional<std::string> continuation_token{};
    std::optional<bool> include_plan_details{};
    std::optional<bool> filter_active_plans{};

    template <class self = get_test_plans>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"owner", &self::owner>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"includePlanDetails", &self::include_plan_details>(azdo::as::query),
            azdo::field<"filterActivePlans", &self::filter_active_plans>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/testplan/plans`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--plans/create
struct create_test_plan {
    using result_type = test_plan;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testplan/plans",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    test_plan_create_params body;

    template <class self = create_test_plan>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/testplan/plans/{planId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--plans/delete
struct delete_test_plan {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/testplan/plans/{planId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;

    template <class self = delete_test_plan>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/testplan/plans/{planId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--plans/get
struct get_test_plan_by_id {
    using result_type = test_plan;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testplan/plans/{planId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;

    template <class self = get_test_plan_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/_apis/testplan/plans/{planId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--plans/update
struct update_test_plan {
    using result_type = test_plan;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/testplan/plans/{planId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    test_plan_update_params body;

    template <class self = update_test_plan>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::test_plan
