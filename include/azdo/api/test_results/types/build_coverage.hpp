// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/build_configuration.hpp>
#include <azdo/api/test_results/types/module_coverage.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `BuildCoverage`, only in answers
struct build_coverage {
    std::string code_coverage_file_url{};
    azdo::optional<build_configuration> configuration{};
    std::string last_error{};
    std::vector<module_coverage> modules{};
    std::string state{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_coverage&) const = default;
    template <class self = build_coverage>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"codeCoverageFileUrl", &self::code_coverage_file_url>(),
            azdo::field<"configuration", &self::configuration>(),
            azdo::field<"lastError", &self::last_error>(),
            azdo::field<"modules", &self::modules>(),
            azdo::field<"state", &self::state>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
