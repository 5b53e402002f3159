// SPDX-License-Identifier: BSL-1.0
// The operations of the area approvalsAndChecks that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/approvals_and_checks/approvals.hpp>
#include <azdo/api/approvals_and_checks/check_configurations.hpp>
#include <azdo/api/approvals_and_checks/check_evaluations.hpp>
#include <azdo/api/approvals_and_checks/pipeline_permissions.hpp>

namespace published {

void register_approvals_and_checks(registry& into) {
    into.add("Approvals_Query", azdo::api::approvals_and_checks::query_approvals{.organization = {}, .project = {}});
    into.add("Approvals_Update", azdo::api::approvals_and_checks::update_approvals{.organization = {}, .project = {}, .body = {}});
    into.add("Approvals_Get", azdo::api::approvals_and_checks::get_approval{.organization = {}, .project = {}, .approval_id = {}});
    into.add("Check Configurations_List", azdo::api::approvals_and_checks::get_check_configurations_on_resource{.organization = {}, .project = {}});
    into.add("Check Configurations_Add", azdo::api::approvals_and_checks::add_check_configuration{.organization = {}, .project = {}, .body = {}});
    into.add("Check Configurations_Delete", azdo::api::approvals_and_checks::delete_check_configuration{.organization = {}, .project = {}, .id = std::int32_t{}});
    into.add("Check Configurations_Get", azdo::api::approvals_and_checks::get_check_configuration{.organization = {}, .project = {}, .id = std::int32_t{}});
    into.add("Check Configurations_Update", azdo::api::approvals_and_checks::update_check_configuration{.organization = {}, .project = {}, .id = std::int32_t{}, .body = {}});
    into.add("Check Configurations_Query", azdo::api::approvals_and_checks::query_check_configurations_on_resources{.organization = {}, .project = {}, .body = {}});
    into.add("Check Evaluations_Evaluate", azdo::api::approvals_and_checks::evaluate_check_suite{.organization = {}, .project = {}, .body = {}});
    into.add("Check Evaluations_Get", azdo::api::approvals_and_checks::get_check_suite{.organization = {}, .project = {}, .check_suite_id = {}});
    into.add("Check Evaluations_Update", azdo::api::approvals_and_checks::update_check_suite{.organization = {}, .project = {}, .check_suite_id = {}, .body = {}});
    into.add("Pipeline Permissions_Update Pipeline Permisions For Resources", azdo::api::approvals_and_checks::update_pipeline_permisions_for_resources{.organization = {}, .project = {}, .body = {}});
    into.add("Pipeline Permissions_Get", azdo::api::approvals_and_checks::get_pipeline_permissions_for_resource{.organization = {}, .project = {}, .resource_type = {}, .resource_id = {}});
    into.add("Pipeline Permissions_Update Pipeline Permisions For Resource", azdo::api::approvals_and_checks::update_pipeline_permisions_for_resource{.organization = {}, .project = {}, .resource_type = {}, .resource_id = {}, .body = {}});
}

} // namespace published
