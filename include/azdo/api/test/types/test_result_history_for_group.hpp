// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/test_case_result.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::test {

/// `TestResultHistoryForGroup`
struct test_result_history_for_group {
    azdo::optional<std::string> display_name{};
    azdo::optional<std::string> group_by_value{};
    azdo::optional<std::vector<test_case_result>> results{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_result_history_for_group&) const = default;
    template <class self = test_result_history_for_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"groupByValue", &self::group_by_value>(),
            azdo::field<"results", &self::results>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
