// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/coverage_statistics.hpp>
#include <azdo/api/test_results/types/function_coverage.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `ModuleCoverage`, only in answers
struct module_coverage {
    azdo::optional<std::int32_t> block_count{};
    std::string block_data{};
    std::string file_url{};
    std::vector<function_coverage> functions{};
    std::string name{};
    std::string signature{};
    azdo::optional<std::int32_t> signature_age{};
    azdo::optional<coverage_statistics> statistics{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const module_coverage&) const = default;
    template <class self = module_coverage>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"blockCount", &self::block_count>(),
            azdo::field<"blockData", &self::block_data>(),
            azdo::field<"fileUrl", &self::file_url>(),
            azdo::field<"functions", &self::functions>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"signature", &self::signature>(),
            azdo::field<"signatureAge", &self::signature_age>(),
            azdo::field<"statistics", &self::statistics>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
