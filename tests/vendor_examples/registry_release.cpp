// SPDX-License-Identifier: BSL-1.0
// The operations of the area release that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/release/approvals.hpp>
#include <azdo/api/release/attachments.hpp>
#include <azdo/api/release/definitions.hpp>
#include <azdo/api/release/deployments.hpp>
#include <azdo/api/release/gates.hpp>
#include <azdo/api/release/manual_interventions.hpp>
#include <azdo/api/release/releases.hpp>

namespace published {

void register_release(registry& into) {
    into.add("Approvals_List", azdo::api::release::get_approvals{.organization = {}, .project = {}});
    into.add("Approvals_Update", azdo::api::release::update_release_approval{.organization = {}, .project = {}, .approval_id = std::int32_t{}, .body = {}});
    into.add("Attachments_Get Release Task Attachments", azdo::api::release::get_release_task_attachments{.organization = {}, .project = {}, .release_id = std::int32_t{}, .environment_id = std::int32_t{}, .attempt_id = std::int32_t{}, .plan_id = {}, .type = {}});
    into.add("Attachments_Get Release Task Attachment Content", azdo::api::release::get_release_task_attachment_content{.organization = {}, .project = {}, .release_id = std::int32_t{}, .environment_id = std::int32_t{}, .attempt_id = std::int32_t{}, .plan_id = {}, .timeline_id = {}, .record_id = {}, .type = {}, .name = {}});
    into.add("Definitions_Get Release Definition History", azdo::api::release::get_release_definition_history{.organization = {}, .project = {}, .definition_id = std::int32_t{}});
    into.add("Definitions_List", azdo::api::release::get_release_definitions{.organization = {}, .project = {}});
    into.add("Definitions_Create", azdo::api::release::create_release_definition{.organization = {}, .project = {}, .body = {}});
    into.add("Definitions_Update", azdo::api::release::update_release_definition{.organization = {}, .project = {}, .body = {}});
    into.add("Definitions_Delete", azdo::api::release::delete_release_definition{.organization = {}, .project = {}, .definition_id = std::int32_t{}});
    into.add("Definitions_Get", azdo::api::release::get_release_definition{.organization = {}, .project = {}, .definition_id = std::int32_t{}});
    into.add("Deployments_List", azdo::api::release::get_deployments{.organization = {}, .project = {}});
    into.add("Gates_Update", azdo::api::release::update_gates{.organization = {}, .project = {}, .gate_step_id = std::int32_t{}, .body = {}});
    into.add("Manual Interventions_List", azdo::api::release::get_manual_interventions{.organization = {}, .project = {}, .release_id = std::int32_t{}});
    into.add("Manual Interventions_Get", azdo::api::release::get_manual_intervention{.organization = {}, .project = {}, .release_id = std::int32_t{}, .manual_intervention_id = std::int32_t{}});
    into.add("Manual Interventions_Update", azdo::api::release::update_manual_intervention{.organization = {}, .project = {}, .release_id = std::int32_t{}, .manual_intervention_id = std::int32_t{}, .body = {}});
    into.add("Releases_Update Release Environment", azdo::api::release::update_release_environment{.organization = {}, .project = {}, .release_id = std::int32_t{}, .environment_id = std::int32_t{}, .body = {}});
    into.add("Releases_List", azdo::api::release::get_releases{.organization = {}});
    into.add("Releases_Create", azdo::api::release::create_release{.organization = {}, .project = {}, .body = {}});
    into.add("Releases_Get Release Revision", azdo::api::release::get_release_revision{.organization = {}, .project = {}, .release_id = std::int32_t{}, .definition_snapshot_revision = std::int32_t{}});
    into.add("Releases_Update Release Resource", azdo::api::release::update_release_resource{.organization = {}, .project = {}, .release_id = std::int32_t{}, .body = {}});
    into.add("Releases_Update Release", azdo::api::release::update_release{.organization = {}, .project = {}, .release_id = std::int32_t{}, .body = {}});
    into.add("Releases_Get Task Log", azdo::api::release::get_task_log{.organization = {}, .project = {}, .release_id = std::int32_t{}, .environment_id = std::int32_t{}, .release_deploy_phase_id = std::int32_t{}, .task_id = std::int32_t{}});
    into.add("Releases_Get Logs", azdo::api::release::get_logs{.organization = {}, .project = {}, .release_id = std::int32_t{}});
    into.add("Releases_Get Release", azdo::api::release::get_release{.organization = {}, .project = {}, .release_id = std::int32_t{}});
}

} // namespace published
