// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/aggregated_data_for_result_trend.hpp>
#include <azdo/api/test_results/types/work_item_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::test_results {

/// `TestSummaryForWorkItem`, only in answers
struct test_summary_for_work_item {
    azdo::optional<aggregated_data_for_result_trend> summary{};
    azdo::optional<work_item_reference> work_item{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_summary_for_work_item&) const = default;
    template <class self = test_summary_for_work_item>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"summary", &self::summary>(),
            azdo::field<"workItem", &self::work_item>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
