// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_flaky_identifier.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::test_results {

/// `TestResultMetaDataUpdateInput`
struct test_result_meta_data_update_input {
    azdo::optional<std::vector<test_flaky_identifier>> flaky_identifiers{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_result_meta_data_update_input&) const = default;
    template <class self = test_result_meta_data_update_input>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"flakyIdentifiers", &self::flaky_identifiers>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
