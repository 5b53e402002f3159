// SPDX-License-Identifier: BSL-1.0
// Roledefinitions: operations of the area securityRoles. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/security_roles/types/security_role.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::security_roles {

/// `GET /{organization?}/_apis/securityroles/scopes/{scopeId}/roledefinitions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/securityroles/roledefinitions/list
struct get_role_definitions {
    using result_type = azdo::page<security_role>;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/securityroles/scopes/{scopeId}/roledefinitions",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<>;

    azdo::optional<std::string> organization{};
    std::string scope_id;

    template <class self = get_role_definitions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"scopeId", &self::scope_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::security_roles
