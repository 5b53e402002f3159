// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/dashboard_project_alert_summary.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::advanced_security {

/// `OrgAlertSummary`, only in answers
struct org_alert_summary {
    std::string org_id{};
    std::vector<dashboard_project_alert_summary> projects{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const org_alert_summary&) const = default;
    template <class self = org_alert_summary>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"orgId", &self::org_id>(),
            azdo::field<"projects", &self::projects>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
