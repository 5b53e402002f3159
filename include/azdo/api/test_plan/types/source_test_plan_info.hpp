// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <vector>

namespace azdo::inline v1::api::test_plan {

/// `SourceTestPlanInfo`
struct source_test_plan_info {
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::vector<std::int32_t>> suite_ids{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const source_test_plan_info&) const = default;
    template <class self = source_test_plan_info>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"suiteIds", &self::suite_ids>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
