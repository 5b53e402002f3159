// SPDX-License-Identifier: BSL-1.0
// Roleassignments: operations of the area securityRoles. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/security_roles/types/role_assignment.hpp>
#include <azdo/api/security_roles/types/user_role_assignment_ref.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::security_roles {

/// `GET /{organization?}/_apis/securityroles/scopes/{scopeId}/roleassignments/resources/{resourceId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/securityroles/roleassignments/list
struct get_role_assignments {
    using result_type = azdo::page<role_assignment>;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/securityroles/scopes/{scopeId}/roleassignments/resources/{resourceId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<>;

    azdo::optional<std::string> organization{};
    std::string scope_id;
    std::string resource_id;

    template <class self = get_role_assignments>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"scopeId", &self::scope_id>(azdo::as::path),
            azdo::field<"resourceId", &self::resource_id>(azdo::as::path));
    }
};

/// `PATCH /{organization?}/_apis/securityroles/scopes/{scopeId}/roleassignments/resources/{resourceId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/securityroles/roleassignments/remove-role-assignments
struct remove_role_assignments {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization?}/_apis/securityroles/scopes/{scopeId}/roleassignments/resources/{resourceId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::security_manage>;

    azdo::optional<std::string> organization{};
    std::string scope_id;
    std::string resource_id;
    std::vector<std::string> body;

    template <class self = remove_role_assignments>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"scopeId", &self::scope_id>(azdo::as::path),
            azdo::field<"resourceId", &self::resource_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `PUT /{organization?}/_apis/securityroles/scopes/{scopeId}/roleassignments/resources/{resourceId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/securityroles/roleassignments/set-role-assignments
struct set_role_assignments {
    using result_type = azdo::page<role_assignment>;
    static constexpr auto endpoint = azdo::put(
        "/{organization?}/_apis/securityroles/scopes/{scopeId}/roleassignments/resources/{resourceId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::security_manage>;

    azdo::optional<std::string> organization{};
    std::string scope_id;
    std::string resource_id;
    std::vector<user_role_assignment_ref> body;
    std::optional<bool> limit_to_caller_identity_domain{};

    template <class self = set_role_assignments>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"scopeId", &self::scope_id>(azdo::as::path),
            azdo::field<"resourceId", &self::resource_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"limitToCallerIdentityDomain", &self::limit_to_caller_identity_domain>(azdo::as::query));
    }
};

/// `DELETE /{organization?}/_apis/securityroles/scopes/{scopeId}/roleassignments/resources/{resourceId}/{identityId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/securityroles/roleassignments/remove-role-assignment
struct remove_role_assignment {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization?}/_apis/securityroles/scopes/{scopeId}/roleassignments/resources/{resourceId}/{identityId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::security_manage>;

    azdo::optional<std::string> organization{};
    std::string scope_id;
    std::string resource_id;
    std::string identity_id;

    template <class self = remove_role_assignment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"scopeId", &self::scope_id>(azdo::as::path),
            azdo::field<"resourceId", &self::resource_id>(azdo::as::path),
            azdo::field<"identityId", &self::identity_id>(azdo::as::path));
    }
};

/// `PUT /{organization?}/_apis/securityroles/scopes/{scopeId}/roleassignments/resources/{resourceId}/{identityId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/securityroles/roleassignments/set-role-assignment
struct set_role_assignment {
    using result_type = role_assignment;
    static constexpr auto endpoint = azdo::put(
        "/{organization?}/_apis/securityroles/scopes/{scopeId}/roleassignments/resources/{resourceId}/{identityId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::security_manage>;

    azdo::optional<std::string> organization{};
    std::string scope_id;
    std::string resource_id;
    std::string identity_id;
    user_role_assignment_ref body;

    template <class self = set_role_assignment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"scopeId", &self::scope_id>(azdo::as::path),
            azdo::field<"resourceId", &self::resource_id>(azdo::as::path),
            azdo::field<"identityId", &self::identity_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `PATCH /{organization?}/_apis/securityroles/scopes/{scopeId}/roleassignments/resources/{resourceId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/securityroles/roleassignments/change-inheritance
struct change_inheritance {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization?}/_apis/securityroles/scopes/{scopeId}/roleassignments/resources/{resourceId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::security_manage>;

    azdo::optional<std::string> organization{};
    std::string scope_id;
    std::string resource_id;
    azdo::required<bool> inherit_permissions;

    template <class self = change_inheritance>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"scopeId", &self::scope_id>(azdo::as::path),
            azdo::field<"resourceId", &self::resource_id>(azdo::as::path),
            azdo::field<"inheritPermissions", &self::inherit_permissions>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::security_roles
