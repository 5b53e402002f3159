// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::test_plan {

/// `TestOutcomeSettings`
struct test_outcome_settings {
    std::optional<bool> sync_outcome_across_suites{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_outcome_settings&) const = default;
    template <class self = test_outcome_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"syncOutcomeAcrossSuites", &self::sync_outcome_across_suites>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
