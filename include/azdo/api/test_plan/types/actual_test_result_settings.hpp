// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::test_plan {

/// `ActualTestResultSettings`
struct actual_test_result_settings {
    std::optional<bool> is_actual_test_result_enabled{};
    std::optional<bool> is_actual_test_result_mandatory{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const actual_test_result_settings&) const = default;
    template <class self = actual_test_result_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"isActualTestResultEnabled", &self::is_actual_test_result_enabled>(),
            azdo::field<"isActualTestResultMandatory", &self::is_actual_test_result_mandatory>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
