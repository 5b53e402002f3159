// SPDX-License-Identifier: BSL-1.0
// Configurations: operations of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/test_configuration.hpp>
#include <azdo/api/test_plan/types/test_configuration_create_update_parameters.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_plan {

/// `DELETE /{organization}/{project}/_apis/testplan/configurations`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/configurations/delete
struct delete_test_confguration {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/testplan/configurations",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> test_configuartion_id;

    template <class self = delete_test_confguration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"testConfiguartionId", &self::test_configuartion_id>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/testplan/configurations`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/configurations/list
struct get_test_configurations {
    using result_type = azdo::page<test_configuration>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testplan/configurations",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> continuation_token{};

    template <class self = get_test_configurations>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/testplan/configurations`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/configurations/update
struct update_test_configuration {
    using result_type = test_configuration;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/testplan/configurations",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    test_configuration_create_update_parameters body;
    azdo::required<std::int32_t> test_configuartion_id;

    template <class self = update_test_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"testConfiguartionId", &self::test_configuartion_id>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/testplan/configurations`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/configurations/create
struct create_test_configuration {
    using result_type = test_configuration;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testplan/configurations",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    test_configuration_create_update_parameters body;

    template <class self = create_test_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/testplan/configurations/{testConfigurationId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/configurations/get
struct get_test_configuration_by_id {
    using result_type = test_configuration;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testplan/configurations/{testConfigurationId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> test_configuration_id;

    template <class self = get_test_configuration_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"testConfigurationId", &self::test_configuration_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::test_plan
