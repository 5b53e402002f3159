// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/job_reference.hpp>
#include <azdo/api/test_results/types/phase_reference.hpp>
#include <azdo/api/test_results/types/stage_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::test_results {

/// `PipelineReference`
struct pipeline_reference {
    azdo::optional<azdo::api::test_results::job_reference> job_reference{};
    azdo::optional<azdo::api::test_results::phase_reference> phase_reference{};
    azdo::optional<std::int32_t> pipeline_definition_id{};
    azdo::optional<std::int32_t> pipeline_id{};
    azdo::optional<azdo::api::test_results::stage_reference> stage_reference{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const pipeline_reference&) const = default;
    template <class self = pipeline_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"jobReference", &self::job_reference>(),
            azdo::field<"phaseReference", &self::phase_reference>(),
            azdo::field<"pipelineDefinitionId", &self::pipeline_definition_id>(),
            azdo::field<"pipelineId", &self::pipeline_id>(),
            azdo::field<"stageReference", &self::stage_reference>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
