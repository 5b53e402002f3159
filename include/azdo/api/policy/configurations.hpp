// SPDX-License-Identifier: BSL-1.0
// Configurations: operations of the area policy. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/policy/types/policy_configuration.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::policy {

/// `GET /{organization}/{project}/_apis/policy/configurations`
///
/// https://learn.microsoft.com/rest/api/azure/devops/policy/configurations/list
struct get_policy_configurations {
    using result_type = azdo::page<policy_configuration>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/policy/configurations",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> scope{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> continuation_token{};
    azdo::optional<std::string> policy_type{};

    template <class self = get_policy_configurations>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"scope", &self::scope>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"policyType", &self::policy_type>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/policy/configurations`
///
/// https://learn.microsoft.com/rest/api/azure/devops/policy/configurations/create
struct create_policy_configuration {
    using result_type = policy_configuration;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/policy/configurations",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1",
            "7.1; "
            "7.0, 6.0 at /{organization}/{project}/_apis/policy/configurations/{configurationId}"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write>;

    std::string organization{};
    std::string project;
    policy_configuration body;

    template <class self = create_policy_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/policy/configurations/{configurationId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/policy/configurations/delete
struct delete_policy_configuration {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/policy/configurations/{configurationId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> configuration_id;

    template <class self = delete_policy_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"configurationId", &self::configuration_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/policy/configurations/{configurationId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/policy/configurations/get
struct get_policy_configuration {
    using result_type = policy_configuration;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/policy/configurations/{configurationId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> configuration_id;

    template <class self = get_policy_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"configurationId", &self::configuration_id>(azdo::as::path));
    }
};

/// `PUT /{organization}/{project}/_apis/policy/configurations/{configurationId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/policy/configurations/update
struct update_policy_configuration {
    using result_type = policy_configuration;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/_apis/policy/configurations/{configurationId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> configuration_id;
    policy_configuration body;

    template <class self = update_policy_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"configurationId", &self::configuration_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::policy
