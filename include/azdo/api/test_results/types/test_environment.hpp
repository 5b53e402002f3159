// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::test_results {

/// `TestEnvironment`, only in answers
struct test_environment {
    std::string environment_id{};
    std::string environment_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_environment&) const = default;
    template <class self = test_environment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"environmentId", &self::environment_id>(),
            azdo::field<"environmentName", &self::environment_name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
