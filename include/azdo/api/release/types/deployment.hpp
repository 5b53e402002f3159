// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/condition.hpp>
#include <azdo/api/release/types/deployment_operation_status.hpp>
#include <azdo/api/release/types/deployment_reason.hpp>
#include <azdo/api/release/types/deployment_status.hpp>
#include <azdo/api/release/types/identity_ref.hpp>
#include <azdo/api/release/types/project_reference.hpp>
#include <azdo/api/release/types/release_approval.hpp>
#include <azdo/api/release/types/release_definition_shallow_reference.hpp>
#include <azdo/api/release/types/release_environment_shallow_reference.hpp>
#include <azdo/api/release/types/release_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <vector>

namespace azdo::inline v1::api::release {

/// `Deployment`, only in answers
struct deployment {
    azdo::optional<std::int32_t> attempt{};
    azdo::optional<azdo::sys_time> completed_on{};
    std::vector<condition> conditions{};
    azdo::optional<std::int32_t> definition_environment_id{};
    azdo::optional<azdo::open_enum<azdo::api::release::deployment_status>> deployment_status{};
    std::int32_t id{};
    azdo::optional<identity_ref> last_modified_by{};
    azdo::optional<azdo::sys_time> last_modified_on{};
    azdo::optional<azdo::open_enum<deployment_operation_status>> operation_status{};
    std::vector<release_approval> post_deploy_approvals{};
    std::vector<release_approval> pre_deploy_approvals{};
    azdo::optional<azdo::api::release::project_reference> project_reference{};
    azdo::optional<azdo::sys_time> queued_on{};
    azdo::optional<azdo::open_enum<deployment_reason>> reason{};
    azdo::optional<release_reference> release{};
    azdo::optional<release_definition_shallow_reference> release_definition{};
    azdo::optional<release_environment_shallow_reference> release_environment{};
    azdo::optional<identity_ref> requested_by{};
    azdo::optional<identity_ref> requested_for{};
    azdo::optional<azdo::sys_time> scheduled_deployment_time{};
    azdo::optional<azdo::sys_time> started_on{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const deployment&) const = default;
    template <class self = deployment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"attempt", &self::attempt>(),
            azdo::field<"completedOn", &self::completed_on>(),
            azdo::field<"conditions", &self::conditions>(),
            azdo::field<"definitionEnvironmentId", &self::definition_environment_id>(),
            azdo::field<"deploymentStatus", &self::deployment_status>(),
            azdo::field<"id", &self::id>(azdo::as::required),
            azdo::field<"lastModifiedBy", &self::last_modified_by>(),
            azdo::field<"lastModifiedOn", &self::last_modified_on>(),
            azdo::field<"operationStatus", &self::operation_status>(),
            azdo::field<"postDeployApprovals", &self::post_deploy_approvals>(),
            azdo::field<"preDeployApprovals", &self::pre_deploy_approvals>(),
            azdo::field<"projectReference", &self::project_reference>(),
            azdo::field<"queuedOn", &self::queued_on>(),
            azdo::field<"reason", &self::reason>(),
            azdo::field<"release", &self::release>(),
            azdo::field<"releaseDefinition", &self::release_definition>(),
            azdo::field<"releaseEnvironment", &self::release_environment>(),
            azdo::field<"requestedBy", &self::requested_by>(),
            azdo::field<"requestedFor", &self::requested_for>(),
            azdo::field<"scheduledDeploymentTime", &self::scheduled_deployment_time>(),
            azdo::field<"startedOn", &self::started_on>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::release
