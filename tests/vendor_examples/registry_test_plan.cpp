// SPDX-License-Identifier: BSL-1.0
// The operations of the area testPlan that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/test_plan/configurations.hpp>
#include <azdo/api/test_plan/test_cases.hpp>
#include <azdo/api/test_plan/test_plan_recycle_bin.hpp>
#include <azdo/api/test_plan/test_plans.hpp>
#include <azdo/api/test_plan/test_suite_entry.hpp>
#include <azdo/api/test_plan/test_suite_recycle_bin_operations.hpp>
#include <azdo/api/test_plan/test_suites.hpp>
#include <azdo/api/test_plan/variables.hpp>

namespace published {

void register_test_plan(registry& into) {
    into.add("Configurations_Delete", azdo::api::test_plan::delete_test_confguration{.organization = {}, .project = {}, .test_configuartion_id = std::int32_t{}});
    into.add("Configurations_List", azdo::api::test_plan::get_test_configurations{.organization = {}, .project = {}});
    into.add("Configurations_Update", azdo::api::test_plan::update_test_configuration{.organization = {}, .project = {}, .body = {}, .test_configuartion_id = std::int32_t{}});
    into.add("Configurations_Create", azdo::api::test_plan::create_test_configuration{.organization = {}, .project = {}, .body = {}});
    into.add("Configurations_Get", azdo::api::test_plan::get_test_configuration_by_id{.organization = {}, .project = {}, .test_configuration_id = std::int32_t{}});
    into.add("Test Cases_Delete", azdo::api::test_plan::delete_test_case{.organization = {}, .project = {}, .test_case_id = std::int32_t{}});
    into.add("Test  Plan  Recycle  Bin_List", azdo::api::test_plan::get_deleted_test_plans{.organization = {}, .project = {}});
    into.add("Test  Plan  Recycle  Bin_Restore Deleted Test Plan", azdo::api::test_plan::restore_deleted_test_plan{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .body = {}});
    into.add("Test  Plans_List", azdo::api::test_plan::get_test_plans{.organization = {}, .project = {}});
    into.add("Test  Plans_Create", azdo::api::test_plan::create_test_plan{.organization = {}, .project = {}, .body = {}});
    into.add("Test  Plans_Delete", azdo::api::test_plan::delete_test_plan{.organization = {}, .project = {}, .plan_id = std::int32_t{}});
    into.add("Test  Plans_Get", azdo::api::test_plan::get_test_plan_by_id{.organization = {}, .project = {}, .plan_id = std::int32_t{}});
    into.add("Test  Plans_Update", azdo::api::test_plan::update_test_plan{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .body = {}});
    into.add("Test  Suite  Entry_List", azdo::api::test_plan::get_suite_entries{.organization = {}, .project = {}, .suite_id = std::int32_t{}});
    into.add("Test  Suite  Entry_Reorder Suite Entries", azdo::api::test_plan::reorder_suite_entries{.organization = {}, .project = {}, .suite_id = std::int32_t{}, .body = {}});
    into.add("Test  Suite  Recycle  Bin  Operations_Get Deleted Test Suites For Plan", azdo::api::test_plan::get_deleted_test_suites_for_plan{.organization = {}, .project = {}, .plan_id = std::int32_t{}});
    into.add("Test  Suite  Recycle  Bin  Operations_Get Deleted Test Suites For Project", azdo::api::test_plan::get_deleted_test_suites_for_project{.organization = {}, .project = {}});
    into.add("Test  Suite  Recycle  Bin  Operations_Restore Deleted Test Suite", azdo::api::test_plan::restore_deleted_test_suite{.organization = {}, .project = {}, .suite_id = std::int32_t{}, .body = {}});
    into.add("Test  Suites_Get Suites By Test Case Id", azdo::api::test_plan::get_suites_by_test_case_id{.organization = {}, .test_case_id = std::int32_t{}});
    into.add("Test  Suites_Get Test Suites For Plan", azdo::api::test_plan::get_test_suites_for_plan{.organization = {}, .project = {}, .plan_id = std::int32_t{}});
    into.add("Test  Suites_Create", azdo::api::test_plan::create_test_suite{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .body = {}});
    into.add("Test  Suites_Delete", azdo::api::test_plan::delete_test_suite{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}});
    into.add("Test  Suites_Get", azdo::api::test_plan::get_test_suite_by_id{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}});
    into.add("Test  Suites_Update", azdo::api::test_plan::update_test_suite{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}, .body = {}});
    into.add("Variables_List", azdo::api::test_plan::get_test_variables{.organization = {}, .project = {}});
    into.add("Variables_Create", azdo::api::test_plan::create_test_variable{.organization = {}, .project = {}, .body = {}});
    into.add("Variables_Delete", azdo::api::test_plan::delete_test_variable{.organization = {}, .project = {}, .test_variable_id = std::int32_t{}});
    into.add("Variables_Get", azdo::api::test_plan::get_test_variable_by_id{.organization = {}, .project = {}, .test_variable_id = std::int32_t{}});
    into.add("Variables_Update", azdo::api::test_plan::update_test_variable{.organization = {}, .project = {}, .test_variable_id = std::int32_t{}, .body = {}});
}

} // namespace published
