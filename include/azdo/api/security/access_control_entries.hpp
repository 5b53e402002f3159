// SPDX-License-Identifier: BSL-1.0
// Access Control Entries: operations of the area security. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/security/types/access_control_entries_to_set.hpp>
#include <azdo/api/security/types/access_control_entry.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::security {

/// `DELETE /{organization?}/_apis/accesscontrolentries/{securityNamespaceId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/security/access-control-entries/remove-access-control-entries
struct remove_access_control_entries {
    using result_type = bool;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization?}/_apis/accesscontrolentries/{securityNamespaceId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::security_manage>;

    azdo::optional<std::string> organization{};
    std::string security_namespace_id;
    azdo::optional<std::string> token{};
    azdo::optional<std::string> descriptors{};

    template <class self = remove_access_control_entries>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"securityNamespaceId", &self::security_namespace_id>(azdo::as::path),
            azdo::field<"token", &self::token>(azdo::as::query),
            azdo::field<"descriptors", &self::descriptors>(azdo::as::query));
    }
};

/// `POST /{organization?}/_apis/accesscontrolentries/{securityNamespaceId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/security/access-control-entries/set-access-control-entries
struct set_access_control_entries {
    using result_type = azdo::page<access_control_entry>;
    static constexpr auto endpoint = azdo::post(
        "/{organization?}/_apis/accesscontrolentries/{securityNamespaceId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::security_manage>;

    azdo::optional<std::string> organization{};
    std::string security_namespace_id;
    access_control_entries_to_set body;

    template <class self = set_access_control_entries>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"securityNamespaceId", &self::security_namespace_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::security
