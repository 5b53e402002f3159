// SPDX-License-Identifier: BSL-1.0
// Vmresource: operations of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/environments/types/virtual_machine_resource.hpp>
#include <azdo/api/environments/types/virtual_machine_resource_create_parameters.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::environments {

/// `GET /{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/virtualmachines`
///
/// https://learn.microsoft.com/rest/api/azure/devops/environments/vmresource/list
struct get_virtual_machine_resources {
    using result_type = azdo::page<virtual_machine_resource>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/virtualmachines",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build, azdo::scope::environment_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> environment_id;
    azdo::optional<std::string> name{};
    std::vector<std::string> tags{};
    azdo::optional<std::string> continuation_token{};
    azdo::optional<std::int32_t> top{};

    template <class self = get_virtual_machine_resources>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"name", &self::name>(azdo::as::query),
            azdo::field<"tags", &self::tags>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/virtualmachines`
///
/// https://learn.microsoft.com/rest/api/azure/devops/environments/vmresource/update
struct update_virtual_machine_resource {
    using result_type = virtual_machine_resource;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/virtualmachines",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::environment_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> environment_id;
    virtual_machine_resource body;

    template <class self = update_virtual_machine_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/virtualmachines`
///
/// https://learn.microsoft.com/rest/api/azure/devops/environments/vmresource/add
struct add_virtual_machine_resource {
    using result_type = virtual_machine_resource;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/virtualmachines",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute, azdo::scope::environment_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> environment_id;
    virtual_machine_resource_create_parameters body;

    template <class self = add_virtual_machine_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `PUT /{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/virtualmachines`
///
/// https://learn.microsoft.com/rest/api/azure/devops/environments/vmresource/replace-virtual-machine-resource
struct replace_virtual_machine_resource {
    using result_type = virtual_machine_resource;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/virtualmachines",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::environment_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> environment_id;
    virtual_machine_resource body;

    template <class self = replace_virtual_machine_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/virtualmachines/{resourceId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/environments/vmresource/delete
struct delete_virtual_machine_resource {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/virtualmachines/{resourceId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::environment_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> environment_id;
    azdo::required<std::int32_t> resource_id;

    template <class self = delete_virtual_machine_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"resourceId", &self::resource_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::environments
