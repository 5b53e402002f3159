// SPDX-License-Identifier: BSL-1.0
// Registration Secret: operations of the area delegatedAuth. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/delegated_auth/types/registration.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::delegated_auth {

/// `POST /_apis/delegatedauth/registrationsecret/{registrationId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/delegatedauth/registration-secret/create
struct create_alternative_secret {
    using result_type = azdo::secret<std::string>;
    static constexpr auto endpoint = azdo::post(
        "/_apis/delegatedauth/registrationsecret/{registrationId}",
        azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.2", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::tokens>;
    static constexpr bool needs_entra_token = true;

    std::string registration_id;

    template <class self = create_alternative_secret>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"registrationId", &self::registration_id>(azdo::as::path));
    }
};

/// `PUT /_apis/delegatedauth/registrationsecret/{registrationId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/delegatedauth/registration-secret/rotate-secret
struct rotate_secret {
    using result_type = registration;
    static constexpr auto endpoint = azdo::put(
        "/_apis/delegatedauth/registrationsecret/{registrationId}",
        azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.2", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::tokens>;
    static constexpr bool needs_entra_token = true;

    std::string registration_id;
    azdo::optional<std::string> secret_type{};

    template <class self = rotate_secret>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"registrationId", &self::registration_id>(azdo::as::path),
            azdo::field<"secretType", &self::secret_type>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::delegated_auth
