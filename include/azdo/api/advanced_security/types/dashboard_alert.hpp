// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/alert_type.hpp>
#include <azdo/api/advanced_security/types/alert_validity_status.hpp>
#include <azdo/api/advanced_security/types/dashboard_alert_physical_location.hpp>
#include <azdo/api/advanced_security/types/severity.hpp>
#include <azdo/api/advanced_security/types/state.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::advanced_security {

/// `DashboardAlert`, only in answers
struct dashboard_alert {
    azdo::optional<std::int64_t> alert_id{};
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::alert_type>> alert_type{};
    azdo::optional<azdo::sys_time> introduced_date{};
    std::vector<dashboard_alert_physical_location> locations{};
    std::string project_name{};
    std::string repository_name{};
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::severity>> severity{};
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::state>> state{};
    std::string title{};
    std::string truncated_secret{};
    azdo::optional<azdo::open_enum<alert_validity_status>> validity_status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const dashboard_alert&) const = default;
    template <class self = dashboard_alert>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"alertId", &self::alert_id>(),
            azdo::field<"alertType", &self::alert_type>(),
            azdo::field<"introducedDate", &self::introduced_date>(),
            azdo::field<"locations", &self::locations>(),
            azdo::field<"projectName", &self::project_name>(),
            azdo::field<"repositoryName", &self::repository_name>(),
            azdo::field<"severity", &self::severity>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"title", &self::title>(),
            azdo::field<"truncatedSecret", &self::truncated_secret>(),
            azdo::field<"validityStatus", &self::validity_status>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
