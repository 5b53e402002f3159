// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::build {

/// `TaskOrchestrationPlanReference`
struct task_orchestration_plan_reference {
    azdo::optional<std::int32_t> orchestration_type{};
    azdo::optional<std::string> plan_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_orchestration_plan_reference&) const = default;
    template <class self = task_orchestration_plan_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"orchestrationType", &self::orchestration_type>(),
            azdo::field<"planId", &self::plan_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
