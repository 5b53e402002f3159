// SPDX-License-Identifier: BSL-1.0
// Permissions: operations of the area security. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/security/types/access_control_entry.hpp>
#include <azdo/api/security/types/permission_evaluation_batch.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::security {

/// `DELETE /{organization?}/_apis/permissions/{securityNamespaceId}/{permissions?}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/security/permissions/remove-permission
struct remove_permission {
    using result_type = access_control_entry;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization?}/_apis/permissions/{securityNamespaceId}/{permissions?}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::security_manage>;

    azdo::optional<std::string> organization{};
    std::string security_namespace_id;
    azdo::optional<std::int32_t> permissions{};
    std::string descriptor;
    azdo::optional<std::string> token{};

    template <class self = remove_permission>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"securityNamespaceId", &self::security_namespace_id>(azdo::as::path),
            azdo::field<"permissions", &self::permissions>(azdo::as::path),
            azdo::field<"descriptor", &self::descriptor>(azdo::as::query),
            azdo::field<"token", &self::token>(azdo::as::query));
    }
};

/// `GET /{organization?}/_apis/permissions/{securityNamespaceId}/{permissions?}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/security/permissions/has-permissions
struct has_permissions {
    using result_type = azdo::page<std::optional<bool>>;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/permissions/{securityNamespaceId}/{permissions?}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<>;

    azdo::optional<std::string> organization{};
    std::string security_namespace_id;
    azdo::optional<std::int32_t> permissions{};
    azdo::optional<std::string> tokens{};
    std::optional<bool> always_allow_administrators{};
    azdo::optional<std::string> delimiter{};

    template <class self = has_permissions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"securityNamespaceId", &self::security_namespace_id>(azdo::as::path),
            azdo::field<"permissions", &self::permissions>(azdo::as::path),
            azdo::field<"tokens", &self::tokens>(azdo::as::query),
            azdo::field<"alwaysAllowAdministrators", &self::always_allow_administrators>(azdo::as::query),
            azdo::field<"delimiter", &self::delimiter>(azdo::as::query));
    }
};

/// `POST /{organization?}/_apis/security/permissionevaluationbatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/security/permissions/has-permissions-batch
struct has_permissions_batch {
    using result_type = permission_evaluation_batch;
    static constexpr auto endpoint = azdo::post(
        "/{organization?}/_apis/security/permissionevaluationbatch",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<>;

    azdo::optional<std::string> organization{};
    permission_evaluation_batch body;

    template <class self = has_permissions_batch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::security
