// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/account_license_type.hpp>
#include <azdo/api/member_entitlement_management/types/account_user_status.hpp>
#include <azdo/api/member_entitlement_management/types/assignment_source.hpp>
#include <azdo/api/member_entitlement_management/types/github_license_type.hpp>
#include <azdo/api/member_entitlement_management/types/licensing_source.hpp>
#include <azdo/api/member_entitlement_management/types/msdn_license_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::member_entitlement_management {

/// `AccessLevel`
struct access_level {
    azdo::optional<azdo::open_enum<azdo::api::member_entitlement_management::account_license_type>> account_license_type{};
    azdo::optional<azdo::open_enum<azdo::api::member_entitlement_management::assignment_source>> assignment_source{};
    azdo::optional<azdo::open_enum<azdo::api::member_entitlement_management::github_license_type>> github_license_type{};
    azdo::optional<std::string> license_display_name{};
    azdo::optional<azdo::open_enum<azdo::api::member_entitlement_management::licensing_source>> licensing_source{};
    azdo::optional<azdo::open_enum<azdo::api::member_entitlement_management::msdn_license_type>> msdn_license_type{};
    azdo::optional<azdo::open_enum<account_user_status>> status{};
    azdo::optional<std::string> status_message{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const access_level&) const = default;
    template <class self = access_level>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"accountLicenseType", &self::account_license_type>(),
            azdo::field<"assignmentSource", &self::assignment_source>(),
            azdo::field<"gitHubLicenseType", &self::github_license_type>(),
            azdo::field<"licenseDisplayName", &self::license_display_name>(),
            azdo::field<"licensingSource", &self::licensing_source>(),
            azdo::field<"msdnLicenseType", &self::msdn_license_type>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"statusMessage", &self::status_message>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
