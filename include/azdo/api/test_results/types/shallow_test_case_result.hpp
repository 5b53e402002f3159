// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `ShallowTestCaseResult`, only in answers
struct shallow_test_case_result {
    std::string automated_test_name{};
    std::string automated_test_storage{};
    azdo::optional<double> duration_in_ms{};
    azdo::optional<std::int32_t> id{};
    std::optional<bool> is_re_run{};
    std::string outcome{};
    std::string owner{};
    azdo::optional<std::int32_t> priority{};
    azdo::optional<std::int32_t> ref_id{};
    azdo::optional<std::int32_t> run_id{};
    std::vector<std::string> tags{};
    std::string test_case_title{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const shallow_test_case_result&) const = default;
    template <class self = shallow_test_case_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"automatedTestName", &self::automated_test_name>(),
            azdo::field<"automatedTestStorage", &self::automated_test_storage>(),
            azdo::field<"durationInMs", &self::duration_in_ms>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isReRun", &self::is_re_run>(),
            azdo::field<"outcome", &self::outcome>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"priority", &self::priority>(),
            azdo::field<"refId", &self::ref_id>(),
            azdo::field<"runId", &self::run_id>(),
            azdo::field<"tags", &self::tags>(),
            azdo::field<"testCaseTitle", &self::test_case_title>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
