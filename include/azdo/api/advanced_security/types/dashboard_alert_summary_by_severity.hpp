// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::advanced_security {

/// `AlertSummaryBySeverity`, only in answers
struct dashboard_alert_summary_by_severity {
    azdo::optional<std::int32_t> critical{};
    azdo::optional<std::int32_t> high{};
    azdo::optional<std::int32_t> low{};
    azdo::optional<std::int32_t> medium{};
    azdo::optional<std::int32_t> note{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const dashboard_alert_summary_by_severity&) const = default;
    template <class self = dashboard_alert_summary_by_severity>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"critical", &self::critical>(),
            azdo::field<"high", &self::high>(),
            azdo::field<"low", &self::low>(),
            azdo::field<"medium", &self::medium>(),
            azdo::field<"note", &self::note>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
