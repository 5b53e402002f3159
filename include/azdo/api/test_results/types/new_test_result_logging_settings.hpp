// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::test_results {

/// `NewTestResultLoggingSettings`
struct new_test_result_logging_settings {
    std::optional<bool> log_new_tests{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const new_test_result_logging_settings&) const = default;
    template <class self = new_test_result_logging_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"logNewTests", &self::log_new_tests>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
