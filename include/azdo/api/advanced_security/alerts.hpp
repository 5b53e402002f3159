// SPDX-License-Identifier: BSL-1.0
// Alerts: operations of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/alert.hpp>
#include <azdo/api/advanced_security/types/alert_list_expand_option.hpp>
#include <azdo/api/advanced_security/types/alert_state_update.hpp>
#include <azdo/api/advanced_security/types/alert_type.hpp>
#include <azdo/api/advanced_security/types/expand_option.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::advanced_security {

/// `GET /{organization}/{project}/_apis/alert/repositories/{repository}/alerts`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/alerts/list
struct get_alerts {
    using result_type = azdo::page<alert>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/alert/repositories/{repository}/alerts",
        azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec>;

    std::string organization{};
    std::string project;
    std::string repository;
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> order_by{};
    std::vector<std::int64_t> criteria_alert_ids{};
    azdo::optional<azdo::open_enum<alert_type>> criteria_alert_type{};
    std::vector<std::string> criteria_confidence_levels{};
    azdo::optional<std::string> criteria_dependency_name{};
    azdo::optional<azdo::sys_time> criteria_from_date{};
    std::optional<bool> criteria_has_linked_work_items{};
    std::optional<bool> criteria_is_triaged{};
    azdo::optional<std::string> criteria_keywords{};
    azdo::optional<std::string> criteria_license_name{};
    azdo::optional<azdo::sys_time> criteria_modified_since{};
    std::optional<bool> criteria_only_default_branch{};
    azdo::optional<std::string> criteria_phase_id{};
    azdo::optional<std::string> criteria_phase_name{};
    azdo::optional<std::int32_t> criteria_pipeline_id{};
    azdo::optional<std::string> criteria_pipeline_name{};
    azdo::optional<std::string> criteria_ref{};
    azdo::optional<std::string> criteria_rule_id{};
    azdo::optional<std::string> criteria_rule_name{};
    std::vector<std::string> criteria_severities{};
    std::vector<std::string> criteria_states{};
    azdo::optional<azdo::sys_time> criteria_to_date{};
    azdo::optional<std::string> criteria_tool_name{};
    std::vector<std::string> criteria_validity{};
    azdo::optional<azdo::open_enum<alert_list_expand_option>> expand{};
    azdo::optional<std::string> continuation_token{};

    template <class self = get_alerts>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repository", &self::repository>(azdo::as::path),
            azdo::field<"top", &self::top>(azdo::as::query),
            azdo::field<"orderBy", &self::order_by>(azdo::as::query),
            azdo::field<"criteria.alertIds", &self::criteria_alert_ids>(azdo::as::query),
            azdo::field<"criteria.alertType", &self::criteria_alert_type>(azdo::as::query),
            azdo::field<"criteria.confidenceLevels", &self::criteria_confidence_levels>(azdo::as::query),
            azdo::field<"criteria.dependencyName", &self::criteria_dependency_name>(azdo::as::query),
            azdo::field<"criteria.fromDate", &self::criteria_from_date>(azdo::as::query),
            azdo::field<"criteria.hasLinkedWorkItems", &self::criteria_has_linked_work_items>(azdo::as::query),
            azdo::field<"criteria.isTriaged", &self::criteria_is_triaged>(azdo::as::query),
            azdo::field<"criteria.keywords", &self::criteria_keywords>(azdo::as::query),
            azdo::field<"criteria.licenseName", &self::criteria_license_name>(azdo::as::query),
            azdo::field<"criteria.modifiedSince", &self::criteria_modified_since>(azdo::as::query),
            azdo::field<"criteria.onlyDefaultBranch", &self::criteria_only_default_branch>(azdo::as::query),
            azdo::field<"criteria.phaseId", &self::criteria_phase_id>(azdo::as::query),
            azdo::field<"criteria.phaseName", &self::criteria_phase_name>(azdo::as::query),
            azdo::field<"criteria.pipelineId", &self::criteria_pipeline_id>(azdo::as::query),
            azdo::field<"criteria.pipelineName", &self::criteria_pipeline_name>(azdo::as::query),
            azdo::field<"criteria.ref", &self::criteria_ref>(azdo::as::query),
            azdo::field<"criteria.ruleId", &self::criteria_rule_id>(azdo::as::query),
            azdo::field<"criteria.ruleName", &self::criteria_rule_name>(azdo::as::query),
            azdo::field<"criteria.severities", &self::criteria_severities>(azdo::as::query),
            azdo::field<"criteria.states", &self::criteria_states>(azdo::as::query),
            azdo::field<"criteria.toDate", &self::criteria_to_date>(azdo::as::query),
            azdo::field<"criteria.toolName", &self::criteria_tool_name>(azdo::as::query),
            azdo::field<"criteria.validity", &self::criteria_validity>(azdo::as::query),
            azdo::field<"expand", &self::expand>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/alert/repositories/{repository}/alerts/{alertId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/alerts/get
struct get_alert {
    using result_type = alert;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/alert/repositories/{repository}/alerts/{alertId}",
        azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec>;

    std::string organization{};
    std::string project;
    std::string repository;
    azdo::required<std::int64_t> alert_id;
    azdo::optional<std::string> ref{};
    azdo::optional<azdo::open_enum<expand_option>> expand{};

    template <class self = get_alert>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repository", &self::repository>(azdo::as::path),
            azdo::field<"alertId", &self::alert_id>(azdo::as::path),
            azdo::field<"ref", &self::ref>(azdo::as::query),
            azdo::field<"expand", &self::expand>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/alert/repositories/{repository}/alerts/{alertId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/alerts/update
struct update_alert {
    using result_type = alert;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/alert/repositories/{repository}/alerts/{alertId}",
        azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec_write>;

    std::string organization{};
    std::string project;
    std::string repository;
    azdo::required<std::int64_t> alert_id;
    alert_state_update body;

    template <class self = update_alert>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repository", &self::repository>(azdo::as::path),
            azdo::field<"alertId", &self::alert_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::advanced_security
