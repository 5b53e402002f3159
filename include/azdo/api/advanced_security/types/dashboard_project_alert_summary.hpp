// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/dashboard_repo_alert_summary.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::advanced_security {

/// `ProjectAlertSummary`, only in answers
struct dashboard_project_alert_summary {
    std::string project_id{};
    std::string project_name{};
    std::vector<dashboard_repo_alert_summary> repos{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const dashboard_project_alert_summary&) const = default;
    template <class self = dashboard_project_alert_summary>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"projectId", &self::project_id>(),
            azdo::field<"projectName", &self::project_name>(),
            azdo::field<"repos", &self::repos>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
