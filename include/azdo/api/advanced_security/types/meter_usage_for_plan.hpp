// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/billed_committers_list.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `MeterUsageForPlan`, only in answers
struct meter_usage_for_plan {
    std::string account_id{};
    std::string azure_subscription_id{};
    azdo::optional<billed_committers_list> billed_users{};
    azdo::optional<azdo::sys_time> billing_date{};
    std::optional<bool> is_plan_enabled{};
    std::string tenant_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const meter_usage_for_plan&) const = default;
    template <class self = meter_usage_for_plan>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"accountId", &self::account_id>(),
            azdo::field<"azureSubscriptionId", &self::azure_subscription_id>(),
            azdo::field<"billedUsers", &self::billed_users>(),
            azdo::field<"billingDate", &self::billing_date>(),
            azdo::field<"isPlanEnabled", &self::is_plan_enabled>(),
            azdo::field<"tenantId", &self::tenant_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
