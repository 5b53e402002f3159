// SPDX-License-Identifier: BSL-1.0
// Variables: operations of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/test_variable.hpp>
#include <azdo/api/test_plan/types/test_variable_create_update_parameters.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_plan {

/// `GET /{organization}/{project}/_apis/testplan/variables`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/variables/list
struct get_test_variables {
    using result_type = azdo::page<test_variable>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testplan/variables",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> continuation_token{};

    template <class self = get_test_variables>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/testplan/variables`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/variables/create
struct create_test_variable {
    using result_type = test_variable;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testplan/variables",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    test_variable_create_update_parameters body;

    template <class self = create_test_variable>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/testplan/variables/{testVariableId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/variables/delete
struct delete_test_variable {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/testplan/variables/{testVariableId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> test_variable_id;

    template <class self = delete_test_variable>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"testVariableId", &self::test_variable_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/testplan/variables/{testVariableId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/variables/get
struct get_test_variable_by_id {
    using result_type = test_variable;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testplan/variables/{testVariableId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> test_variable_id;

    template <class self = get_test_variable_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"testVariableId", &self::test_variable_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/_apis/testplan/variables/{testVariableId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/variables/update
struct update_test_variable {
    using result_type = test_variable;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/testplan/variables/{testVariableId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> test_variable_id;
    test_variable_create_update_parameters body;

    template <class self = update_test_variable>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"testVariableId", &self::test_variable_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::test_plan
