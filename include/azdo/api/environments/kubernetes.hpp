// SPDX-License-Identifier: BSL-1.0
// Kubernetes: operations of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/environments/types/kubernetes_resource.hpp>
#include <azdo/api/environments/types/kubernetes_resource_of_endpoint.hpp>
#include <azdo/api/environments/types/kubernetes_resource_patch_parameters.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::environments {

/// `PATCH /{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/kubernetes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/environments/kubernetes/update
struct update_kubernetes_resource {
    using result_type = kubernetes_resource;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/kubernetes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::environment_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> environment_id;
    kubernetes_resource_patch_parameters body;

    template <class self = update_kubernetes_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/kubernetes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/environments/kubernetes/add
struct add_kubernetes_resource {
    using result_type = kubernetes_resource;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/kubernetes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2",
            "7.1, 7.0, 6.0-preview.1 at /{organization}/{project}/_apis/distributedtask/environments/{environmentId}/providers/kubernetes"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute, azdo::scope::environment_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> environment_id;
    kubernetes_resource_of_endpoint body;

    template <class self = add_kubernetes_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/kubernetes/{resourceId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/environments/kubernetes/delete
struct delete_kubernetes_resource {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/kubernetes/{resourceId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2",
            "7.1, 7.0, 6.0-preview.1 at /{organization}/{project}/_apis/distributedtask/environments/{environmentId}/providers/kubernetes/{resourceId}"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::environment_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> environment_id;
    azdo::required<std::int32_t> resource_id;

    template <class self = delete_kubernetes_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"resourceId", &self::resource_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/kubernetes/{resourceId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/environments/kubernetes/get
struct get_kubernetes_resource {
    using result_type = kubernetes_resource;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/kubernetes/{resourceId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2",
            "7.1, 7.0, 6.0-preview.1 at /{organization}/{project}/_apis/distributedtask/environments/{environmentId}/providers/kubernetes/{resourceId}"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build, azdo::scope::environment_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> environment_id;
    azdo::required<std::int32_t> resource_id;

    template <class self = get_kubernetes_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"resourceId", &self::resource_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::environments
