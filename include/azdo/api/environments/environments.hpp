// SPDX-License-Identifier: BSL-1.0
// Environments: operations of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/environments/types/environment_create_parameter.hpp>
#include <azdo/api/environments/types/environment_expands.hpp>
#include <azdo/api/environments/types/environment_instance.hpp>
#include <azdo/api/environments/types/environment_update_parameter.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::environments {

/// `GET /{organization}/{project}/_apis/pipelines/environments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/environments/environments/list
struct get_environments {
    using result_type = azdo::page<environment_instance>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/environments",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1",
            "7.1, 7.0, 6.0-preview.1 at /{organization}/{project}/_apis/distributedtask/environments"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build, azdo::scope::environment_manage>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> name{};
    azdo::optional<std::string> continuation_token{};
    azdo::optional<std::int32_t> top{};

    template <class self = get_environments>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"name", &self::name>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/pipelines/environments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/environments/environments/add
struct add_environment {
    using result_type = environment_instance;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/pipelines/environments",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1",
            "7.1, 7.0, 6.0-preview.1 at /{organization}/{project}/_apis/distributedtask/environments"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute, azdo::scope::environment_manage>;

    std::string organization{};
    std::string project;
    environment_create_parameter body;

    template <class self = add_environment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/pipelines/environments/{environmentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/environments/environments/delete
struct delete_environment {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/pipelines/environments/{environmentId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1",
            "7.1, 7.0, 6.0-preview.1 at /{organization}/{project}/_apis/distributedtask/environments/{environmentId}"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::environment_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> environment_id;

    template <class self = delete_environment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/pipelines/environments/{environmentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/environments/environments/get
struct get_environment_by_id {
    using result_type = environment_instance;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/environments/{environmentId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1",
            "7.1, 7.0, 6.0-preview.1 at /{organization}/{project}/_apis/distributedtask/environments/{environmentId}"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build, azdo::scope::environment_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> environment_id;
    azdo::optional<azdo::open_enum<environment_expands>> expands{};

    template <class self = get_environment_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"expands", &self::expands>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/pipelines/environments/{environmentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/environments/environments/update
struct update_environment {
    using result_type = environment_instance;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/pipelines/environments/{environmentId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1",
            "7.1, 7.0, 6.0-preview.1 at /{organization}/{project}/_apis/distributedtask/environments/{environmentId}"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::environment_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> environment_id;
    environment_update_parameter body;

    template <class self = update_environment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::environments
