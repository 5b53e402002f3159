// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `TestFlakyIdentifier`
struct test_flaky_identifier {
    azdo::optional<std::string> branch_name{};
    std::optional<bool> is_flaky{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_flaky_identifier&) const = default;
    template <class self = test_flaky_identifier>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"branchName", &self::branch_name>(),
            azdo::field<"isFlaky", &self::is_flaky>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
