// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::test_results {

/// `TestResultFailureTypeRequestModel`
struct test_result_failure_type_request_model {
    azdo::optional<std::string> name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_result_failure_type_request_model&) const = default;
    template <class self = test_result_failure_type_request_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
