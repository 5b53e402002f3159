// SPDX-License-Identifier: BSL-1.0
// Revocation Rules: operations of the area tokenAdmin. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/token_admin/types/token_admin_revocation_rule.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::token_admin {

/// `POST /{organization}/_apis/tokenadmin/revocationrules`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tokenadmin/revocation-rules/create
struct create_revocation_rule {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/tokenadmin/revocationrules",
        azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", "6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::tokenadministration>;

    std::string organization{};
    token_admin_revocation_rule body;

    template <class self = create_revocation_rule>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::token_admin
