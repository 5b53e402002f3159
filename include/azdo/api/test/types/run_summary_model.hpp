// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/test_outcome.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::test {

/// `RunSummaryModel`
struct run_summary_model {
    azdo::optional<std::int64_t> duration{};
    azdo::optional<std::int32_t> result_count{};
    azdo::optional<azdo::open_enum<azdo::api::test::test_outcome>> test_outcome{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const run_summary_model&) const = default;
    template <class self = run_summary_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"duration", &self::duration>(),
            azdo::field<"resultCount", &self::result_count>(),
            azdo::field<"testOutcome", &self::test_outcome>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
