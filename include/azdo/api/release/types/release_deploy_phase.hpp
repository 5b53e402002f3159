// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/deploy_phase_status.hpp>
#include <azdo/api/release/types/deploy_phase_types.hpp>
#include <azdo/api/release/types/deployment_job.hpp>
#include <azdo/api/release/types/manual_intervention.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::release {

/// `ReleaseDeployPhase`
struct release_deploy_phase {
    azdo::optional<std::vector<deployment_job>> deployment_jobs{};
    azdo::optional<std::string> error_log{};
    azdo::optional<std::vector<manual_intervention>> manual_interventions{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> phase_id{};
    azdo::optional<azdo::open_enum<deploy_phase_types>> phase_type{};
    azdo::optional<std::int32_t> rank{};
    azdo::optional<std::string> run_plan_id{};
    azdo::optional<azdo::sys_time> started_on{};
    azdo::optional<azdo::open_enum<deploy_phase_status>> status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_deploy_phase&) const = default;
    template <class self = release_deploy_phase>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"deploymentJobs", &self::deployment_jobs>(),
            azdo::field<"errorLog", &self::error_log>(),
            azdo::field<"manualInterventions", &self::manual_interventions>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"phaseId", &self::phase_id>(),
            azdo::field<"phaseType", &self::phase_type>(),
            azdo::field<"rank", &self::rank>(),
            azdo::field<"runPlanId", &self::run_plan_id>(),
            azdo::field<"startedOn", &self::started_on>(),
            azdo::field<"status", &self::status>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
