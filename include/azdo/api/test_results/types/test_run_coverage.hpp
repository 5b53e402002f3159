// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/module_coverage.hpp>
#include <azdo/api/test_results/types/shallow_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `TestRunCoverage`, only in answers
struct test_run_coverage {
    std::string last_error{};
    std::vector<module_coverage> modules{};
    std::string state{};
    azdo::optional<shallow_reference> test_run{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_run_coverage&) const = default;
    template <class self = test_run_coverage>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"lastError", &self::last_error>(),
            azdo::field<"modules", &self::modules>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"testRun", &self::test_run>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
