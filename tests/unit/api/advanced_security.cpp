// SPDX-License-Identifier: BSL-1.0
// Every description of the area advancedSecurity. Written by examples/generate_api.
#include <azdo/api/advanced_security.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_advanced_security)

namespace api = azdo::api::advanced_security;

using operations = api_tests::list<
    api::get_alerts,
    api::get_alert,
    api::update_alert,
    api::get_alerts_by_ids,
    api::get_branches,
    api::list_advanced_filters,
    api::create_advanced_filter,
    api::delete_advanced_filter,
    api::get_advanced_filter,
    api::update_advanced_filter,
    api::get_alert_instances,
    api::get_alert_metadata,
    api::get_alert_metadata_batch,
    api::get_meter_usage,
    api::get_org_enablement_status,
    api::update_org_enablement_status,
    api::get_estimated_billable_pushers_of_organization,
    api::delete_all_pipeline_analyses,
    api::delete_pipeline_analysis,
    api::get_project_enablement_status,
    api::update_project_enablement_status,
    api::get_estimated_billable_pushers_of_project,
    api::get_repo_enablement_status,
    api::update_repo_adv_sec_enablement_status,
    api::get_estimated_billable_committers_of_repository,
    api::get_alert_summary_for_org,
    api::get_combined_alerts_for_org,
    api::get_enablement_summary_for_org>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 28);
}

using types = api_tests::list<
    api::advanced_filter,
    api::advanced_filter_create,
    api::advanced_filter_update,
    api::alert,
    api::alert_analysis_instance,
    api::alert_batch_request,
    api::alert_metadata,
    api::alert_metadata_batch_request,
    api::alert_state_update,
    api::alert_summary_by_state,
    api::alert_validity_info,
    api::analysis_configuration,
    api::analysis_configuration_details,
    api::analysis_instance,
    api::analysis_result,
    api::billed_committer,
    api::billed_committers_list,
    api::branch,
    api::code_security_features,
    api::combined_alert_filter_criteria,
    api::dashboard_alert,
    api::dashboard_alert_physical_location,
    api::dashboard_alert_summary_by_severity,
    api::dashboard_project_alert_summary,
    api::dashboard_repo_alert_summary,
    api::dependency,
    api::dependency_result,
    api::dismissal,
    api::enablement_on_create_settings,
    api::identity_ref,
    api::license,
    api::logical_location,
    api::metadata,
    api::meter_usage_estimate,
    api::meter_usage_for_plan,
    api::org_alert_summary,
    api::org_enablement_settings,
    api::org_enablement_summary,
    api::physical_location,
    api::project_enablement_settings,
    api::project_enablement_summary,
    api::region,
    api::relation_metadata,
    api::repo_enablement_settings,
    api::repo_enablement_summary,
    api::result,
    api::rule,
    api::scan_type_summary_metadata,
    api::scan_type_summary_properties,
    api::scan_type_summary_properties_data,
    api::secret_protection_features,
    api::tool,
    api::validation_fingerprint,
    api::version_control_details,
    api::version_control_file_path,
    api::version_control_result,
    api::version_control_snippet>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 57);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "advanced_security"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("get_alerts", api::get_alerts{.organization = {}, .project = {}, .repository = {}});
    api_tests::walk("update_alert", api::update_alert{.organization = {}, .project = {}, .repository = {}, .alert_id = std::int64_t{}, .body = {}});
    api_tests::walk("get_alerts_by_ids", api::get_alerts_by_ids{.organization = {}, .project = {}, .repository = {}, .body = {}});
    api_tests::walk("get_branches", api::get_branches{.organization = {}, .project = {}, .repository = {}, .alert_type = azdo::open_enum<azdo::api::advanced_security::alert_type>{}});
    api_tests::walk("create_advanced_filter", api::create_advanced_filter{.organization = {}, .body = {}});
    api_tests::walk("get_alert_metadata_batch", api::get_alert_metadata_batch{.organization = {}, .project = {}, .repository = {}, .body = {}});
    api_tests::walk("get_combined_alerts_for_org", api::get_combined_alerts_for_org{.organization = {}});
}

BOOST_AUTO_TEST_SUITE_END()
