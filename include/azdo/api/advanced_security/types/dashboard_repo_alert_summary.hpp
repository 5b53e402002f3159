// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/alert_summary_by_state.hpp>
#include <azdo/api/advanced_security/types/dashboard_alert_summary_by_severity.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `RepoAlertSummary`, only in answers
struct dashboard_repo_alert_summary {
    azdo::optional<dashboard_alert_summary_by_severity> alerts_by_severity{};
    azdo::optional<alert_summary_by_state> alerts_by_state{};
    azdo::optional<std::int32_t> open_alerts{};
    std::string repo_id{};
    std::string repo_name{};
    azdo::optional<std::int32_t> total_alerts{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const dashboard_repo_alert_summary&) const = default;
    template <class self = dashboard_repo_alert_summary>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"alertsBySeverity", &self::alerts_by_severity>(),
            azdo::field<"alertsByState", &self::alerts_by_state>(),
            azdo::field<"openAlerts", &self::open_alerts>(),
            azdo::field<"repoId", &self::repo_id>(),
            azdo::field<"repoName", &self::repo_name>(),
            azdo::field<"totalAlerts", &self::total_alerts>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
