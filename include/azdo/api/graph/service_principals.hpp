// SPDX-License-Identifier: BSL-1.0
// Service Principals: operations of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/graph/types/graph_service_principal.hpp>
#include <azdo/api/graph/types/graph_service_principal_creation_context.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::graph {

/// `GET /{organization}/_apis/graph/serviceprincipals`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/service-principals/list
struct list_service_principals {
    using result_type = azdo::page<graph_service_principal>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/graph/serviceprincipals", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph>;

    std::string organization{};
    azdo::optional<std::string> continuation_token{};
    azdo::optional<std::string> scope_descriptor{};

    template <class self = list_service_principals>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"scopeDescriptor", &self::scope_descriptor>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/graph/serviceprincipals`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/service-principals/create
struct create_service_principal {
    using result_type = graph_service_principal;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/graph/serviceprincipals", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph_manage>;

    std::string organization{};
    graph_service_principal_creation_context body;
    std::vector<std::string> group_descriptors{};

    template <class self = create_service_principal>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"groupDescriptors", &self::group_descriptors>(azdo::as::query));
    }
};

/// `DELETE /{organization}/_apis/graph/serviceprincipals/{servicePrincipalDescriptor}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/service-principals/delete
struct delete_service_principal {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/graph/serviceprincipals/{servicePrincipalDescriptor}",
        azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph_manage>;

    std::string organization{};
    std::string service_principal_descriptor;

    template <class self = delete_service_principal>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"servicePrincipalDescriptor", &self::service_principal_descriptor>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/graph/serviceprincipals/{servicePrincipalDescriptor}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/service-principals/get
struct get_service_principal {
    using result_type = graph_service_principal;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/graph/serviceprincipals/{servicePrincipalDescriptor}",
        azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph>;

    std::string organization{};
    std::string service_principal_descriptor;

    template <class self = get_service_principal>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"servicePrincipalDescriptor", &self::service_principal_descriptor>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::graph
