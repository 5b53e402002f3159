// SPDX-License-Identifier: BSL-1.0
// Every description of the area approvalsAndChecks. Written by examples/generate_api.
#include <azdo/api/approvals_and_checks.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_approvals_and_checks)

namespace api = azdo::api::approvals_and_checks;

using operations = api_tests::list<
    api::query_approvals,
    api::update_approvals,
    api::get_approval,
    api::get_check_configurations_on_resource,
    api::add_check_configuration,
    api::delete_check_configuration,
    api::get_check_configuration,
    api::update_check_configuration,
    api::query_check_configurations_on_resources,
    api::evaluate_check_suite,
    api::get_check_suite,
    api::update_check_suite,
    api::update_pipeline_permisions_for_resources,
    api::get_pipeline_permissions_for_resource,
    api::update_pipeline_permisions_for_resource>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 15);
}

using types = api_tests::list<
    api::approval,
    api::approval_step,
    api::approval_step_history,
    api::approval_update_parameters,
    api::check_configuration,
    api::check_configuration_ref,
    api::check_issue,
    api::check_run,
    api::check_run_update,
    api::check_suite,
    api::check_suite_request,
    api::check_suite_update_parameter,
    api::check_type,
    api::identity_ref,
    api::permission,
    api::pipeline_permission,
    api::resource,
    api::resource_pipeline_permissions>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 18);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "approvals_and_checks"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("update_approvals", api::update_approvals{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("add_check_configuration", api::add_check_configuration{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_check_configuration", api::update_check_configuration{.organization = {}, .project = {}, .id = std::int32_t{}, .body = {}});
    api_tests::walk("query_check_configurations_on_resources", api::query_check_configurations_on_resources{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("evaluate_check_suite", api::evaluate_check_suite{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_check_suite", api::update_check_suite{.organization = {}, .project = {}, .check_suite_id = {}, .body = {}});
    api_tests::walk("update_pipeline_permisions_for_resources", api::update_pipeline_permisions_for_resources{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_pipeline_permisions_for_resource", api::update_pipeline_permisions_for_resource{.organization = {}, .project = {}, .resource_type = {}, .resource_id = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
