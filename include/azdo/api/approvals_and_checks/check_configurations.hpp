// SPDX-License-Identifier: BSL-1.0
// Check Configurations: operations of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/approvals_and_checks/types/check_configuration.hpp>
#include <azdo/api/approvals_and_checks/types/check_configuration_expand_parameter.hpp>
#include <azdo/api/approvals_and_checks/types/resource.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::approvals_and_checks {

/// `GET /{organization}/{project}/_apis/pipelines/checks/configurations`
///
/// https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/check-configurations/list
struct get_check_configurations_on_resource {
    using result_type = azdo::page<check_configuration>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/checks/configurations",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> resource_type{};
    azdo::optional<std::string> resource_id{};
    azdo::optional<azdo::open_enum<check_configuration_expand_parameter>> expand{};

    template <class self = get_check_configurations_on_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"resourceType", &self::resource_type>(azdo::as::query),
            azdo::field<"resourceId", &self::resource_id>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/pipelines/checks/configurations`
///
/// https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/check-configurations/add
struct add_check_configuration {
    using result_type = check_configuration;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/pipelines/checks/configurations",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute, azdo::scope::pipelineresources_manage>;

    std::string organization{};
    std::string project;
    check_configuration body;

    template <class self = add_check_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/pipelines/checks/configurations/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/check-configurations/delete
struct delete_check_configuration {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/pipelines/checks/configurations/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute, azdo::scope::pipelineresources_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> id;

    template <class self = delete_check_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/pipelines/checks/configurations/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/check-configurations/get
struct get_check_configuration {
    using result_type = check_configuration;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/checks/configurations/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> id;
    azdo::optional<azdo::open_enum<check_configuration_expand_parameter>> expand{};

    template <class self = get_check_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/pipelines/checks/configurations/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/check-configurations/update
struct update_check_configuration {
    using result_type = check_configuration;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/pipelines/checks/configurations/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute, azdo::scope::pipelineresources_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> id;
    check_configuration body;

    template <class self = update_check_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/_apis/pipelines/checks/queryconfigurations`
///
/// https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/check-configurations/query
struct query_check_configurations_on_resources {
    using result_type = azdo::page<check_configuration>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/pipelines/checks/queryconfigurations",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    std::vector<resource> body;
    azdo::optional<azdo::open_enum<check_configuration_expand_parameter>> expand{};

    template <class self = query_check_configurations_on_resources>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
