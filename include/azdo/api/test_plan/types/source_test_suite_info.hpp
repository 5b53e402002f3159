// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::test_plan {

/// `SourceTestSuiteInfo`
struct source_test_suite_info {
    azdo::optional<std::int32_t> id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const source_test_suite_info&) const = default;
    template <class self = source_test_suite_info>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
