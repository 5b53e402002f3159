// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::test {

/// `RunFilter`
struct run_filter {
    azdo::optional<std::string> source_filter{};
    azdo::optional<std::string> test_case_filter{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const run_filter&) const = default;
    template <class self = run_filter>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"sourceFilter", &self::source_filter>(),
            azdo::field<"testCaseFilter", &self::test_case_filter>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
