// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_flaky_identifier.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `TestResultMetaData`, only in answers
struct test_result_meta_data {
    std::string automated_test_name{};
    std::string automated_test_storage{};
    std::vector<test_flaky_identifier> flaky_identifiers{};
    std::string owner{};
    azdo::optional<std::int32_t> priority{};
    azdo::optional<std::int32_t> test_case_reference_id{};
    std::string test_case_title{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_result_meta_data&) const = default;
    template <class self = test_result_meta_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"automatedTestName", &self::automated_test_name>(),
            azdo::field<"automatedTestStorage", &self::automated_test_storage>(),
            azdo::field<"flakyIdentifiers", &self::flaky_identifiers>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"priority", &self::priority>(),
            azdo::field<"testCaseReferenceId", &self::test_case_reference_id>(),
            azdo::field<"testCaseTitle", &self::test_case_title>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
