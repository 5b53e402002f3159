// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::test {

/// `TestCaseResultIdentifier`
struct test_case_result_identifier {
    azdo::optional<std::int32_t> test_result_id{};
    azdo::optional<std::int32_t> test_run_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_case_result_identifier&) const = default;
    template <class self = test_case_result_identifier>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"testResultId", &self::test_result_id>(),
            azdo::field<"testRunId", &self::test_run_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
