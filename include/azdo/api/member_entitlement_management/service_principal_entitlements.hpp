// SPDX-License-Identifier: BSL-1.0
// Service Principal Entitlements: operations of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/service_principal_entitlement.hpp>
#include <azdo/api/member_entitlement_management/types/service_principal_entitlement_operation_reference.hpp>
#include <azdo/api/member_entitlement_management/types/service_principal_entitlements_patch_response.hpp>
#include <azdo/api/member_entitlement_management/types/service_principal_entitlements_post_response.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::member_entitlement_management {

/// `PATCH /{organization}/_apis/serviceprincipalentitlements`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/service-principal-entitlements/update-service-principal-entitlements
struct update_service_principal_entitlements {
    using result_type = service_principal_entitlement_operation_reference;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/serviceprincipalentitlements", azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement_write>;

    std::string organization{};
    azdo::json::patch body;

    template <class self = update_service_principal_entitlements>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/json-patch+json"}));
    }
};

/// `POST /{organization}/_apis/serviceprincipalentitlements`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/service-principal-entitlements/add
struct add_service_principal_entitlement {
    using result_type = service_principal_entitlements_post_response;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/serviceprincipalentitlements", azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement_write>;

    std::string organization{};
    service_principal_entitlement body;

    template <class self = add_service_principal_entitlement>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/serviceprincipalentitlements/{servicePrincipalId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/service-principal-entitlements/delete
struct delete_service_principal_entitlement {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/serviceprincipalentitlements/{servicePrincipalId}",
        azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement_write>;

    std::string organization{};
    std::string service_principal_id;

    template <class self = delete_service_principal_entitlement>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"servicePrincipalId", &self::service_principal_id>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/serviceprincipalentitlements/{servicePrincipalId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/service-principal-entitlements/get
struct get_service_principal_entitlement {
    using result_type = service_principal_entitlement;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/serviceprincipalentitlements/{servicePrincipalId}",
        azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement>;

    std::string organization{};
    std::string service_principal_id;

    template <class self = get_service_principal_entitlement>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"servicePrincipalId", &self::service_principal_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/_apis/serviceprincipalentitlements/{servicePrincipalId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/service-principal-entitlements/update-service-principal-entitlement
struct update_service_principal_entitlement {
    using result_type = service_principal_entitlements_patch_response;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/serviceprincipalentitlements/{servicePrincipalId}",
        azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement_write>;

    std::string organization{};
    std::string service_principal_id;
    azdo::json::patch body;

    template <class self = update_service_principal_entitlement>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"servicePrincipalId", &self::service_principal_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/json-patch+json"}));
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
