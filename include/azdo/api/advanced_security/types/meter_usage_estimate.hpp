// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/billed_committers_list.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::advanced_security {

/// `MeterUsageEstimate`, only in answers
struct meter_usage_estimate {
    azdo::optional<billed_committers_list> code_security_meter_usage_estimate{};
    azdo::optional<billed_committers_list> secret_protection_meter_usage_estimate{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const meter_usage_estimate&) const = default;
    template <class self = meter_usage_estimate>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"codeSecurityMeterUsageEstimate", &self::code_security_meter_usage_estimate>(),
            azdo::field<"secretProtectionMeterUsageEstimate", &self::secret_protection_meter_usage_estimate>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
