// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/region.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `DashboardAlertPhysicalLocation`, only in answers
struct dashboard_alert_physical_location {
    azdo::optional<std::int64_t> alert_id{};
    std::string file_path{};
    azdo::optional<azdo::api::advanced_security::region> region{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const dashboard_alert_physical_location&) const = default;
    template <class self = dashboard_alert_physical_location>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"alertId", &self::alert_id>(),
            azdo::field<"filePath", &self::file_path>(),
            azdo::field<"region", &self::region>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
