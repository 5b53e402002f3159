// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/build_reference.hpp>
#include <azdo/api/test_results/types/pipeline_reference.hpp>
#include <azdo/api/test_results/types/release_reference.hpp>
#include <azdo/api/test_results/types/test_results_context_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::test_results {

/// `TestResultsContext`
struct test_results_context {
    azdo::optional<build_reference> build{};
    azdo::optional<azdo::open_enum<test_results_context_type>> context_type{};
    azdo::optional<azdo::api::test_results::pipeline_reference> pipeline_reference{};
    azdo::optional<release_reference> release{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_results_context&) const = default;
    template <class self = test_results_context>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"build", &self::build>(),
            azdo::field<"contextType", &self::context_type>(),
            azdo::field<"pipelineReference", &self::pipeline_reference>(),
            azdo::field<"release", &self::release>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
