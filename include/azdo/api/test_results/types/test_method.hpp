// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_case_result.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::test_results {

/// `TestMethod`
struct test_method {
    azdo::optional<std::string> container{};
    azdo::optional<std::string> name{};
    azdo::optional<test_case_result> test_result{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_method&) const = default;
    template <class self = test_method>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"container", &self::container>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"testResult", &self::test_result>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
