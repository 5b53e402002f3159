// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/scan_type_summary_properties_data.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::advanced_security {

/// `ScanTypeSummaryProperties`, only in answers
struct scan_type_summary_properties {
    azdo::optional<scan_type_summary_properties_data> alerts{};
    azdo::optional<scan_type_summary_properties_data> pr_alerts{};
    azdo::optional<scan_type_summary_properties_data> push_protection{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const scan_type_summary_properties&) const = default;
    template <class self = scan_type_summary_properties>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"alerts", &self::alerts>(),
            azdo::field<"prAlerts", &self::pr_alerts>(),
            azdo::field<"pushProtection", &self::push_protection>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
