// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/run_statistic.hpp>
#include <azdo/api/test_results/types/shallow_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::test_results {

/// `TestRunStatistic`, only in answers
struct test_run_statistic {
    azdo::optional<shallow_reference> run{};
    std::vector<run_statistic> run_statistics{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_run_statistic&) const = default;
    template <class self = test_run_statistic>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"run", &self::run>(),
            azdo::field<"runStatistics", &self::run_statistics>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
