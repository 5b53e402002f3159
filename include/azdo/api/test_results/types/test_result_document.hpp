// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_operation_reference.hpp>
#include <azdo/api/test_results/types/test_result_payload.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::test_results {

/// `TestResultDocument`
struct test_result_document {
    azdo::optional<test_operation_reference> operation_reference{};
    azdo::optional<test_result_payload> payload{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_result_document&) const = default;
    template <class self = test_result_document>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"operationReference", &self::operation_reference>(),
            azdo::field<"payload", &self::payload>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
