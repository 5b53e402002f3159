// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_case_result_identifier.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `TestFailureDetails`, only in answers
struct test_failure_details {
    azdo::optional<std::int32_t> count{};
    std::vector<test_case_result_identifier> test_results{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_failure_details&) const = default;
    template <class self = test_failure_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"count", &self::count>(),
            azdo::field<"testResults", &self::test_results>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
