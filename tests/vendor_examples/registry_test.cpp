// SPDX-License-Identifier: BSL-1.0
// The operations of the area test that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/test/attachments.hpp>
#include <azdo/api/test/code_coverage.hpp>
#include <azdo/api/test/iterations.hpp>
#include <azdo/api/test/points.hpp>
#include <azdo/api/test/result_retention_settings.hpp>
#include <azdo/api/test/results.hpp>
#include <azdo/api/test/runs.hpp>
#include <azdo/api/test/session.hpp>
#include <azdo/api/test/test_cases.hpp>
#include <azdo/api/test/test_suites.hpp>

namespace published {

void register_test(registry& into) {
    into.add("Attachments_Get Test Result Attachments", azdo::api::test::get_test_result_attachments{.organization = {}, .project = {}, .run_id = std::int32_t{}, .test_case_result_id = std::int32_t{}});
    into.add("Attachments_Create Test Result Attachment", azdo::api::test::create_test_result_attachment{.organization = {}, .project = {}, .run_id = std::int32_t{}, .test_case_result_id = std::int32_t{}, .body = {}});
    into.add("Attachments_Get Test Run Attachments", azdo::api::test::get_test_run_attachments{.organization = {}, .project = {}, .run_id = std::int32_t{}});
    into.add("Attachments_Create Test Run Attachment", azdo::api::test::create_test_run_attachment{.organization = {}, .project = {}, .run_id = std::int32_t{}, .body = {}});
    into.add("Code Coverage_Get Test Run Code Coverage", azdo::api::test::get_test_run_code_coverage{.organization = {}, .project = {}, .run_id = std::int32_t{}, .flags = std::int32_t{}});
    into.add("Code Coverage_Get Build Code Coverage", azdo::api::test::get_build_code_coverage{.organization = {}, .project = {}, .build_id = std::int32_t{}, .flags = std::int32_t{}});
    into.add("Iterations_List", azdo::api::test::get_test_iterations{.organization = {}, .project = {}, .run_id = std::int32_t{}, .test_case_result_id = std::int32_t{}});
    into.add("Iterations_Get", azdo::api::test::get_test_iteration{.organization = {}, .project = {}, .run_id = std::int32_t{}, .test_case_result_id = std::int32_t{}, .iteration_id = std::int32_t{}});
    into.add("Points_List", azdo::api::test::get_points{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}});
    into.add("Points_Get Point", azdo::api::test::get_point{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}, .point_ids = std::int32_t{}});
    into.add("Points_Update", azdo::api::test::update_test_points{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}, .point_ids = {}, .body = {}});
    into.add("Points_Get Points By Query", azdo::api::test::get_points_by_query{.organization = {}, .project = {}, .body = {}});
    into.add("Result Retention Settings_Get", azdo::api::test::get_result_retention_settings{.organization = {}, .project = {}});
    into.add("Result Retention Settings_Update", azdo::api::test::update_result_retention_settings{.organization = {}, .project = {}, .body = {}});
    into.add("Results_List", azdo::api::test::get_test_results{.organization = {}, .project = {}, .run_id = std::int32_t{}});
    into.add("Results_Update", azdo::api::test::update_test_results{.organization = {}, .project = {}, .run_id = std::int32_t{}, .body = {}});
    into.add("Results_Add", azdo::api::test::add_test_results_to_test_run{.organization = {}, .project = {}, .run_id = std::int32_t{}, .body = {}});
    into.add("Results_Get", azdo::api::test::get_test_result_by_id{.organization = {}, .project = {}, .run_id = std::int32_t{}, .test_case_result_id = std::int32_t{}});
    into.add("Runs_List", azdo::api::test::get_test_runs{.organization = {}, .project = {}});
    into.add("Runs_Create", azdo::api::test::create_test_run{.organization = {}, .project = {}, .body = {}});
    into.add("Runs_Delete", azdo::api::test::delete_test_run{.organization = {}, .project = {}, .run_id = std::int32_t{}});
    into.add("Runs_Get Test Run By Id", azdo::api::test::get_test_run_by_id{.organization = {}, .project = {}, .run_id = std::int32_t{}});
    into.add("Runs_Update", azdo::api::test::update_test_run{.organization = {}, .project = {}, .run_id = std::int32_t{}, .body = {}});
    into.add("Runs_Get Test Run Statistics", azdo::api::test::get_test_run_statistics{.organization = {}, .project = {}, .run_id = std::int32_t{}});
    into.add("Session_List", azdo::api::test::get_test_sessions{.organization = {}, .project = {}});
    into.add("Session_Update", azdo::api::test::update_test_session{.organization = {}, .project = {}, .body = {}});
    into.add("Session_Create", azdo::api::test::create_test_session{.organization = {}, .project = {}, .body = {}});
    into.add("Test Cases_Delete", azdo::api::test::delete_test_case{.organization = {}, .project = {}, .test_case_id = std::int32_t{}});
    into.add("Test  Suites_List", azdo::api::test::get_test_cases{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}});
    into.add("Test  Suites_Remove Test Cases From Suite Url", azdo::api::test::remove_test_cases_from_suite_url{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}, .test_case_ids = {}});
    into.add("Test  Suites_Get", azdo::api::test::get_test_case_by_id{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}, .test_case_ids = std::int32_t{}});
    into.add("Test  Suites_Update", azdo::api::test::update_suite_test_cases{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}, .test_case_ids = {}, .body = {}});
    into.add("Test  Suites_Add", azdo::api::test::add_test_cases_to_suite{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}, .test_case_ids = {}});
}

} // namespace published
