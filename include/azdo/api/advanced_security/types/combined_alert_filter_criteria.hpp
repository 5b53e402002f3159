// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/alert_type.hpp>
#include <azdo/api/advanced_security/types/alert_validity_status.hpp>
#include <azdo/api/advanced_security/types/component_type.hpp>
#include <azdo/api/advanced_security/types/dashboard_alert_state.hpp>
#include <azdo/api/advanced_security/types/dismissal_type.hpp>
#include <azdo/api/advanced_security/types/severity.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::advanced_security {

/// `CombinedAlertFilterCriteria`
struct combined_alert_filter_criteria {
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::alert_type>> alert_type{};
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::alert_validity_status>> alert_validity_status{};
    azdo::optional<std::vector<std::string>> component_names{};
    azdo::optional<std::vector<azdo::open_enum<component_type>>> component_types{};
    azdo::optional<std::vector<azdo::open_enum<dismissal_type>>> dismissal_types{};
    azdo::optional<azdo::sys_time> fixed_date_end{};
    azdo::optional<azdo::sys_time> fixed_date_start{};
    azdo::optional<azdo::sys_time> introduced_date_end{};
    azdo::optional<azdo::sys_time> introduced_date_start{};
    azdo::optional<std::string> keywords{};
    azdo::optional<std::vector<std::string>> projects{};
    azdo::optional<std::vector<std::string>> repositories{};
    azdo::optional<std::vector<std::string>> repository_ids{};
    azdo::optional<std::vector<std::string>> rule_names{};
    azdo::optional<std::vector<std::string>> secret_types{};
    azdo::optional<std::vector<azdo::open_enum<severity>>> severities{};
    azdo::optional<azdo::open_enum<dashboard_alert_state>> state{};
    azdo::optional<std::vector<std::string>> tool_names{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const combined_alert_filter_criteria&) const = default;
    template <class self = combined_alert_filter_criteria>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"alertType", &self::alert_type>(),
            azdo::field<"alertValidityStatus", &self::alert_validity_status>(),
            azdo::field<"componentNames", &self::component_names>(),
            azdo::field<"componentTypes", &self::component_types>(),
            azdo::field<"dismissalTypes", &self::dismissal_types>(),
            azdo::field<"fixedDateEnd", &self::fixed_date_end>(),
            azdo::field<"fixedDateStart", &self::fixed_date_start>(),
            azdo::field<"introducedDateEnd", &self::introduced_date_end>(),
            azdo::field<"introducedDateStart", &self::introduced_date_start>(),
            azdo::field<"keywords", &self::keywords>(),
            azdo::field<"projects", &self::projects>(),
            azdo::field<"repositories", &self::repositories>(),
            azdo::field<"repositoryIds", &self::repository_ids>(),
            azdo::field<"ruleNames", &self::rule_names>(),
            azdo::field<"secretTypes", &self::secret_types>(),
            azdo::field<"severities", &self::severities>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"toolNames", &self::tool_names>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::advanced_security
