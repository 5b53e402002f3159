// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/coverage_statistics.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::test_results {

/// `FunctionCoverage`, only in answers
struct function_coverage {
    std::string class_{};
    std::string name{};
    std::string namespace_{};
    std::string source_file{};
    azdo::optional<coverage_statistics> statistics{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const function_coverage&) const = default;
    template <class self = function_coverage>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"class", &self::class_>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"namespace", &self::namespace_>(),
            azdo::field<"sourceFile", &self::source_file>(),
            azdo::field<"statistics", &self::statistics>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
