// SPDX-License-Identifier: BSL-1.0
// Access Control Lists: operations of the area security. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/security/types/access_control_list.hpp>
#include <azdo/api/security/types/vss_json_collection_wrapper.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::security {

/// `DELETE /{organization?}/_apis/accesscontrollists/{securityNamespaceId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/security/access-control-lists/remove-access-control-lists
struct remove_access_control_lists {
    using result_type = bool;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization?}/_apis/accesscontrollists/{securityNamespaceId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::security_manage>;

    azdo::optional<std::string> organization{};
    std::string security_namespace_id;
    azdo::optional<std::string> tokens{};
    std::optional<bool> recurse{};

    template <class self = remove_access_control_lists>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"securityNamespaceId", &self::security_namespace_id>(azdo::as::path),
            azdo::field<"tokens", &self::tokens>(azdo::as::query),
            azdo::field<"recurse", &self::recurse>(azdo::as::query));
    }
};

/// `GET /{organization?}/_apis/accesscontrollists/{securityNamespaceId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/security/access-control-lists/query
struct query_access_control_lists {
    using result_type = azdo::page<access_control_list>;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/accesscontrollists/{securityNamespaceId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<>;

    azdo::optional<std::string> organization{};
    std::string security_namespace_id;
    azdo::optional<std::string> token{};
    azdo::optional<std::string> descriptors{};
    std::optional<bool> include_extended_info{};
    std::optional<bool> recurse{};

    template <class self = query_access_control_lists>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"securityNamespaceId", &self::security_namespace_id>(azdo::as::path),
            azdo::field<"token", &self::token>(azdo::as::query),
            azdo::field<"descriptors", &self::descriptors>(azdo::as::query),
            azdo::field<"includeExtendedInfo", &self::include_extended_info>(azdo::as::query),
            azdo::field<"recurse", &self::recurse>(azdo::as::query));
    }
};

/// `POST /{organization?}/_apis/accesscontrollists/{securityNamespaceId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/security/access-control-lists/set-access-control-lists
struct set_access_control_lists {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization?}/_apis/accesscontrollists/{securityNamespaceId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::security_manage>;

    azdo::optional<std::string> organization{};
    std::string security_namespace_id;
    vss_json_collection_wrapper body;

    template <class self = set_access_control_lists>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"securityNamespaceId", &self::security_namespace_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::security
