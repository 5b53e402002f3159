// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/deployment_job.hpp>
#include <azdo/api/release/types/gate_status.hpp>
#include <azdo/api/release/types/ignored_gate.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::release {

/// `ReleaseGates`
struct release_gates {
    azdo::optional<std::vector<deployment_job>> deployment_jobs{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::vector<ignored_gate>> ignored_gates{};
    azdo::optional<azdo::sys_time> last_modified_on{};
    azdo::optional<std::string> run_plan_id{};
    azdo::optional<azdo::sys_time> stabilization_completed_on{};
    azdo::optional<azdo::sys_time> started_on{};
    azdo::optional<azdo::open_enum<gate_status>> status{};
    azdo::optional<azdo::sys_time> succeeding_since{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_gates&) const = default;
    template <class self = release_gates>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"deploymentJobs", &self::deployment_jobs>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"ignoredGates", &self::ignored_gates>(),
            azdo::field<"lastModifiedOn", &self::last_modified_on>(),
            azdo::field<"runPlanId", &self::run_plan_id>(),
            azdo::field<"stabilizationCompletedOn", &self::stabilization_completed_on>(),
            azdo::field<"startedOn", &self::started_on>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"succeedingSince", &self::succeeding_since>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
