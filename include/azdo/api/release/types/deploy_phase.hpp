// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/deploy_phase_types.hpp>
#include <azdo/api/release/types/workflow_task.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::release {

/// `DeployPhase`
struct deploy_phase {
    azdo::optional<std::string> name{};
    azdo::optional<azdo::open_enum<deploy_phase_types>> phase_type{};
    azdo::optional<std::int32_t> rank{};
    azdo::optional<std::string> ref_name{};
    azdo::optional<std::vector<workflow_task>> workflow_tasks{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const deploy_phase&) const = default;
    template <class self = deploy_phase>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"name", &self::name>(),
            azdo::field<"phaseType", &self::phase_type>(),
            azdo::field<"rank", &self::rank>(),
            azdo::field<"refName", &self::ref_name>(),
            azdo::field<"workflowTasks", &self::workflow_tasks>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
