// SPDX-License-Identifier: BSL-1.0
// Test Point: operations of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/test_point.hpp>
#include <azdo/api/test_plan/types/test_point_update_params.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_plan {

/// `GET /{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestPoint`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test-point/get-points
struct get_points {
    using result_type = azdo::page<test_point>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestPoint",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2",
            "7.1, 7.0; "
            "6.0-preview.2 at /{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestPoint/{pointId}"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    std::string point_id;
    std::optional<bool> return_identity_ref{};
    std::optional<bool> include_point_details{};

    template <class self = get_points>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"pointId", &self::point_id>(azdo::as::query),
            azdo::field<"returnIdentityRef", &self::return_identity_ref>(azdo::as::query),
            azdo::field<"includePointDetails", &self::include_point_details>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestPoint`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test-point/update
struct update_test_points {
    using result_type = azdo::page<test_point>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestPoint",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    std::vector<test_point_update_params> body;
    std::optional<bool> include_point_details{};
    std::optional<bool> return_identity_ref{};

    template <class self = update_test_points>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"includePointDetails", &self::include_point_details>(azdo::as::query),
            azdo::field<"returnIdentityRef", &self::return_identity_ref>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestPoint`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test-point/get-points-list
struct get_points_list {
    using result_type = azdo::page<test_point>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testplan/Plans/{planId}/Suites/{suiteId}/TestPoint",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    azdo::optional<std::string> test_point_ids{};
    azdo::optional<std::string> test_case_id{};
    azdo::optional<std::string> continuation_token{};
    std::optional<bool> return_identity_ref{};
    std::optional<bool> include_point_details{};
    std::optional<bool> is_recursive{};

    template <class self = get_points_list>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"testPointIds", &self::test_point_ids>(azdo::as::query),
            azdo::field<"testCaseId", &self::test_case_id>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"returnIdentityRef", &self::return_identity_ref>(azdo::as::query),
            azdo::field<"includePointDetails", &self::include_point_details>(azdo::as::query),
            azdo::field<"isRecursive", &self::is_recursive>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test_plan
