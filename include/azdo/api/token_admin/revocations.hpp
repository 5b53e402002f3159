// SPDX-License-Identifier: BSL-1.0
// Revocations: operations of the area tokenAdmin. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/token_admin/types/token_admin_revocation.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::token_admin {

/// `POST /{organization}/_apis/tokenadmin/revocations`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tokenadmin/revocations/revoke-authorizations
struct revoke_authorizations {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/tokenadmin/revocations",
        azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", "6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::tokenadministration>;

    std::string organization{};
    std::vector<token_admin_revocation> body;
    std::optional<bool> is_public{};

    template <class self = revoke_authorizations>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"isPublic", &self::is_public>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::token_admin
