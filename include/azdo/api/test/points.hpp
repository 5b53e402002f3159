// SPDX-License-Identifier: BSL-1.0
// Points: operations of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/point_update_model.hpp>
#include <azdo/api/test/types/test_point.hpp>
#include <azdo/api/test/types/test_points_query.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::test {

/// `GET /{organization}/{project}/_apis/test/Plans/{planId}/Suites/{suiteId}/points`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/points/list
struct get_points {
    using result_type = azdo::page<test_point>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/test/Plans/{planId}/Suites/{suiteId}/points",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    azdo::optional<std::string> wit_fields{};
    azdo::optional<std::string> configuration_id{};
    azdo::optional<std::string> test_case_id{};
    azdo::optional<std::string> test_point_ids{};
    std::optional<bool> include_point_details{};
    azdo::optional<std::int32_t> skip{};
    azdo::optional<std::int32_t> top{};

    template <class self = get_points>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"witFields", &self::wit_fields>(azdo::as::query),
            azdo::field<"configurationId", &self::configuration_id>(azdo::as::query),
            azdo::field<"testCaseId", &self::test_case_id>(azdo::as::query),
            azdo::field<"testPointIds", &self::test_point_ids>(azdo::as::query),
            azdo::field<"includePointDetails", &self::include_point_details>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/test/Plans/{planId}/Suites/{suiteId}/points/{pointIds}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/points/get-point
struct get_point {
    using result_type = test_point;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/test/Plans/{planId}/Suites/{suiteId}/points/{pointIds}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    azdo::required<std::int32_t> point_ids;
    azdo::optional<std::string> wit_fields{};

    template <class self = get_point>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"pointIds", &self::point_ids>(azdo::as::path),
            azdo::field<"witFields", &self::wit_fields>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/test/Plans/{planId}/Suites/{suiteId}/points/{pointIds}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/points/update
struct update_test_points {
    using result_type = azdo::page<test_point>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/test/Plans/{planId}/Suites/{suiteId}/points/{pointIds}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> plan_id;
    azdo::required<std::int32_t> suite_id;
    std::string point_ids;
    point_update_model body;

    template <class self = update_test_points>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"pointIds", &self::point_ids>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/_apis/test/points`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/points/get-points-by-query
struct get_points_by_query {
    using result_type = test_points_query;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/test/points",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    test_points_query body;
    azdo::optional<std::int32_t> skip{};
    azdo::optional<std::int32_t> top{};

    template <class self = get_points_by_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test
