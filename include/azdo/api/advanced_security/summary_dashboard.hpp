// SPDX-License-Identifier: BSL-1.0
// Summary Dashboard: operations of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/alert_type.hpp>
#include <azdo/api/advanced_security/types/alert_validity_status.hpp>
#include <azdo/api/advanced_security/types/dashboard_alert.hpp>
#include <azdo/api/advanced_security/types/dashboard_alert_state.hpp>
#include <azdo/api/advanced_security/types/org_alert_summary.hpp>
#include <azdo/api/advanced_security/types/org_enablement_summary.hpp>
#include <azdo/api/advanced_security/types/time_period.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::advanced_security {

/// `GET /{organization}/_apis/reporting/summary/alerts`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/summary-dashboard/get-alert-summary-for-org
struct get_alert_summary_for_org {
    using result_type = org_alert_summary;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/reporting/summary/alerts", azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec>;

    std::string organization{};
    std::vector<std::string> criteria_alert_types{};
    azdo::optional<std::string> criteria_keywords{};
    azdo::optional<azdo::open_enum<time_period>> criteria_period{};
    std::vector<std::string> criteria_projects{};
    std::vector<std::string> criteria_severities{};

    template <class self = get_alert_summary_for_org>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"criteria.alertTypes", &self::criteria_alert_types>(azdo::as::query),
            azdo::field<"criteria.keywords", &self::criteria_keywords>(azdo::as::query),
            azdo::field<"criteria.period", &self::criteria_period>(azdo::as::query),
            azdo::field<"criteria.projects", &self::criteria_projects>(azdo::as::query),
            azdo::field<"criteria.severities", &self::criteria_severities>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/reporting/summary/alertsbatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/summary-dashboard/list
struct get_combined_alerts_for_org {
    using result_type = azdo::page<dashboard_alert>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/reporting/summary/alertsbatch", azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec>;

    std::string organization{};
    azdo::optional<azdo::open_enum<alert_type>> criteria_alert_type{};
    azdo::optional<azdo::open_enum<alert_validity_status>> criteria_alert_validity_status{};
    std::vector<std::string> criteria_component_names{};
    std::vector<std::string> criteria_component_types{};
    std::vector<std::string> criteria_dismissal_types{};
    azdo::optional<azdo::sys_time> criteria_fixed_date_end{};
    azdo::optional<azdo::sys_time> criteria_fixed_date_start{};
    azdo::optional<azdo::sys_time> criteria_introduced_date_end{};
    azdo::optional<azdo::sys_time> criteria_introduced_date_start{};
    azdo::optional<std::string> criteria_keywords{};
    std::vector<std::string> criteria_projects{};
    std::vector<std::string> criteria_repositories{};
    std::vector<std::string> criteria_repository_ids{};
    std::vector<std::string> criteria_rule_names{};
    std::vector<std::string> criteria_secret_types{};
    std::vector<std::string> criteria_severities{};
    azdo::optional<azdo::open_enum<dashboard_alert_state>> criteria_state{};
    std::vector<std::string> criteria_tool_names{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> continuation_token{};

    template <class self = get_combined_alerts_for_org>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"criteria.alertType", &self::criteria_alert_type>(azdo::as::query),
            azdo::field<"criteria.alertValidityStatus", &self::criteria_alert_validity_status>(azdo::as::query),
            azdo::field<"criteria.componentNames", &self::criteria_component_names>(azdo::as::query),
            azdo::field<"criteria.componentTypes", &self::criteria_component_types>(azdo::as::query),
            azdo::field<"criteria.dismissalTypes", &self::criteria_dismissal_types>(azdo::as::query),
            azdo::field<"criteria.fixedDateEnd", &self::criteria_fixed_date_end>(azdo::as::query),
            azdo::field<"criteria.fixedDateStart", &self::criteria_fixed_date_start>(azdo::as::query),
            azdo::field<"criteria.introducedDateEnd", &self::criteria_introduced_date_end>(azdo::as::query),
            azdo::field<"criteria.introducedDateStart", &self::criteria_introduced_date_start>(azdo::as::query),
            azdo::field<"criteria.keywords", &self::criteria_keywords>(azdo::as::query),
            azdo::field<"criteria.projects", &self::criteria_projects>(azdo::as::query),
            azdo::field<"criteria.repositories", &self::criteria_repositories>(azdo::as::query),
            azdo::field<"criteria.repositoryIds", &self::criteria_repository_ids>(azdo::as::query),
            azdo::field<"criteria.ruleNames", &self::criteria_rule_names>(azdo::as::query),
            azdo::field<"criteria.secretTypes", &self::criteria_secret_types>(azdo::as::query),
            azdo::field<"criteria.severities", &self::criteria_severities>(azdo::as::query),
            azdo::field<"criteria.state", &self::criteria_state>(azdo::as::query),
            azdo::field<"criteria.toolNames", &self::criteria_tool_names>(azdo::as::query),
            azdo::field<"top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/reporting/summary/enablement`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/summary-dashboard/get-enablement-summary-for-org
struct get_enablement_summary_for_org {
    using result_type = org_enablement_summary;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/reporting/summary/enablement", azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec>;

    std::string organization{};
    azdo::optional<std::string> criteria_keywords{};
    std::vector<std::string> criteria_projects{};
    std::optional<bool> criteria_states_any_tool{};
    std::optional<bool> criteria_states_code_alerts{};
    std::optional<bool> criteria_states_code_pr_alerts{};
    std::optional<bool> criteria_states_dependency_alerts{};
    std::optional<bool> criteria_states_dependency_pr_alerts{};
    std::optional<bool> criteria_states_push_protection{};
    std::optional<bool> criteria_states_secret_alerts{};

    template <class self = get_enablement_summary_for_org>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"criteria.keywords", &self::criteria_keywords>(azdo::as::query),
            azdo::field<"criteria.projects", &self::criteria_projects>(azdo::as::query),
            azdo::field<"criteria.states.anyTool", &self::criteria_states_any_tool>(azdo::as::query),
            azdo::field<"criteria.states.codeAlerts", &self::criteria_states_code_alerts>(azdo::as::query),
            azdo::field<"criteria.states.codePRAlerts", &self::criteria_states_code_pr_alerts>(azdo::as::query),
            azdo::field<"criteria.states.dependencyAlerts", &self::criteria_states_dependency_alerts>(azdo::as::query),
            azdo::field<"criteria.states.dependencyPRAlerts", &self::criteria_states_dependency_pr_alerts>(azdo::as::query),
            azdo::field<"criteria.states.pushProtection", &self::criteria_states_push_protection>(azdo::as::query),
            azdo::field<"criteria.states.secretAlerts", &self::criteria_states_secret_alerts>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::advanced_security
