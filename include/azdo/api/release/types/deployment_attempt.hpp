// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/deployment_operation_status.hpp>
#include <azdo/api/release/types/deployment_reason.hpp>
#include <azdo/api/release/types/deployment_status.hpp>
#include <azdo/api/release/types/identity_ref.hpp>
#include <azdo/api/release/types/issue.hpp>
#include <azdo/api/release/types/release_deploy_phase.hpp>
#include <azdo/api/release/types/release_gates.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace azdo::inline v1::api::release {

/// `DeploymentAttempt`
struct deployment_attempt {
    azdo::optional<std::int32_t> attempt{};
    azdo::optional<std::int32_t> deployment_id{};
    std::optional<bool> has_started{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::vector<issue>> issues{};
    azdo::optional<identity_ref> last_modified_by{};
    azdo::optional<azdo::sys_time> last_modified_on{};
    azdo::optional<azdo::open_enum<deployment_operation_status>> operation_status{};
    azdo::optional<release_gates> post_deployment_gates{};
    azdo::optional<release_gates> pre_deployment_gates{};
    azdo::optional<azdo::sys_time> queued_on{};
    azdo::optional<azdo::open_enum<deployment_reason>> reason{};
    azdo::optional<std::vector<release_deploy_phase>> release_deploy_phases{};
    azdo::optional<identity_ref> requested_by{};
    azdo::optional<identity_ref> requested_for{};
    azdo::optional<azdo::open_enum<deployment_status>> status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const deployment_attempt&) const = default;
    template <class self = deployment_attempt>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"attempt", &self::attempt>(),
            azdo::field<"deploymentId", &self::deployment_id>(),
            azdo::field<"hasStarted", &self::has_started>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"issues", &self::issues>(),
            azdo::field<"lastModifiedBy", &self::last_modified_by>(),
            azdo::field<"lastModifiedOn", &self::last_modified_on>(),
            azdo::field<"operationStatus", &self::operation_status>(),
            azdo::field<"postDeploymentGates", &self::post_deployment_gates>(),
            azdo::field<"preDeploymentGates", &self::pre_deployment_gates>(),
            azdo::field<"queuedOn", &self::queued_on>(),
            azdo::field<"reason", &self::reason>(),
            azdo::field<"releaseDeployPhases", &self::release_deploy_phases>(),
            azdo::field<"requestedBy", &self::requested_by>(),
            azdo::field<"requestedFor", &self::requested_for>(),
            azdo::field<"status", &self::status>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
