// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/account_license_type.hpp>
#include <azdo/api/member_entitlement_management/types/github_license_type.hpp>
#include <azdo/api/member_entitlement_management/types/licensing_source.hpp>
#include <azdo/api/member_entitlement_management/types/msdn_license_type.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::member_entitlement_management {

/// `LicenseSummaryData`, only in answers
struct license_summary_data {
    azdo::optional<azdo::open_enum<azdo::api::member_entitlement_management::account_license_type>> account_license_type{};
    azdo::optional<std::int32_t> assigned{};
    azdo::optional<std::int32_t> available{};
    azdo::optional<std::int32_t> disabled{};
    azdo::optional<azdo::open_enum<azdo::api::member_entitlement_management::github_license_type>> github_license_type{};
    azdo::optional<std::int32_t> included_quantity{};
    std::optional<bool> is_purchasable{};
    std::string license_name{};
    azdo::optional<std::int32_t> msdn_expired{};
    azdo::optional<azdo::open_enum<azdo::api::member_entitlement_management::msdn_license_type>> msdn_license_type{};
    azdo::optional<azdo::sys_time> next_billing_date{};
    azdo::optional<azdo::open_enum<licensing_source>> source{};
    azdo::optional<std::int32_t> total{};
    azdo::optional<std::int32_t> total_after_next_billing_date{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const license_summary_data&) const = default;
    template <class self = license_summary_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"accountLicenseType", &self::account_license_type>(),
            azdo::field<"assigned", &self::assigned>(),
            azdo::field<"available", &self::available>(),
            azdo::field<"disabled", &self::disabled>(),
            azdo::field<"gitHubLicenseType", &self::github_license_type>(),
            azdo::field<"includedQuantity", &self::included_quantity>(),
            azdo::field<"isPurchasable", &self::is_purchasable>(),
            azdo::field<"licenseName", &self::license_name>(),
            azdo::field<"msdnExpired", &self::msdn_expired>(),
            azdo::field<"msdnLicenseType", &self::msdn_license_type>(),
            azdo::field<"nextBillingDate", &self::next_billing_date>(),
            azdo::field<"source", &self::source>(),
            azdo::field<"total", &self::total>(),
            azdo::field<"totalAfterNextBillingDate", &self::total_after_next_billing_date>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
