// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::test_results {

/// `TestResultPayload`
struct test_result_payload {
    azdo::optional<std::string> comment{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> stream{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_result_payload&) const = default;
    template <class self = test_result_payload>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"comment", &self::comment>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"stream", &self::stream>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
