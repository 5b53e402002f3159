// SPDX-License-Identifier: BSL-1.0
// A type of the area delegatedAuth. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/delegated_auth/types/client_type.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::delegated_auth {

/// `Registration`, only in answers
struct registration {
    std::string access_hash{};
    azdo::secret<std::string> alternative_secret{};
    azdo::optional<azdo::sys_time> alternative_secret_valid_from{};
    azdo::optional<azdo::sys_time> alternative_secret_valid_to{};
    std::string alternative_secret_version_id{};
    azdo::optional<azdo::open_enum<azdo::api::delegated_auth::client_type>> client_type{};
    std::string identity_id{};
    std::optional<bool> is_valid{};
    std::optional<bool> is_well_known{};
    std::string issuer{};
    std::string organization_location{};
    std::string organization_name{};
    std::string public_key{};
    std::vector<std::string> redirect_uris{};
    std::string registration_description{};
    std::string registration_id{};
    std::string registration_location{};
    std::string registration_logo_secure_location{};
    std::string registration_name{};
    std::string registration_privacy_statement_location{};
    std::string registration_terms_of_service_location{};
    std::string response_types{};
    std::string scopes_{};
    std::string secondary_hash{};
    azdo::secret<std::string> secret{};
    azdo::optional<azdo::sys_time> secret_valid_to{};
    std::string secret_version_id{};
    std::string setup_uri{};
    std::vector<std::string> tenant_ids{};
    azdo::optional<azdo::sys_time> valid_from{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const registration&) const = default;
    template <class self = registration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"accessHash", &self::access_hash>(),
            azdo::field<"alternativeSecret", &self::alternative_secret>(),
            azdo::field<"alternativeSecretValidFrom", &self::alternative_secret_valid_from>(),
            azdo::field<"alternativeSecretValidTo", &self::alternative_secret_valid_to>(),
            azdo::field<"alternativeSecretVersionId", &self::alternative_secret_version_id>(),
            azdo::field<"clientType", &self::client_type>(),
            azdo::field<"identityId", &self::identity_id>(),
            azdo::field<"isValid", &self::is_valid>(),
            azdo::field<"isWellKnown", &self::is_well_known>(),
            azdo::field<"issuer", &self::issuer>(),
            azdo::field<"organizationLocation", &self::organization_location>(),
            azdo::field<"organizationName", &self::organization_name>(),
            azdo::field<"publicKey", &self::public_key>(),
            azdo::field<"redirectUris", &self::redirect_uris>(),
            azdo::field<"registrationDescription", &self::registration_description>(),
            azdo::field<"registrationId", &self::registration_id>(),
            azdo::field<"registrationLocation", &self::registration_location>(),
            azdo::field<"registrationLogoSecureLocation", &self::registration_logo_secure_location>(),
            azdo::field<"registrationName", &self::registration_name>(),
            azdo::field<"registrationPrivacyStatementLocation", &self::registration_privacy_statement_location>(),
            azdo::field<"registrationTermsOfServiceLocation", &self::registration_terms_of_service_location>(),
            azdo::field<"responseTypes", &self::response_types>(),
            azdo::field<"scopes", &self::scopes_>(),
            azdo::field<"secondaryHash", &self::secondary_hash>(),
            azdo::field<"secret", &self::secret>(),
            azdo::field<"secretValidTo", &self::secret_valid_to>(),
            azdo::field<"secretVersionId", &self::secret_version_id>(),
            azdo::field<"setupUri", &self::setup_uri>(),
            azdo::field<"tenantIds", &self::tenant_ids>(),
            azdo::field<"validFrom", &self::valid_from>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::delegated_auth
