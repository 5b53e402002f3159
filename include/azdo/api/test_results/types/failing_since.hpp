// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/build_reference.hpp>
#include <azdo/api/test_results/types/release_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::test_results {

/// `FailingSince`
struct failing_since {
    azdo::optional<build_reference> build{};
    azdo::optional<azdo::sys_time> date{};
    azdo::optional<release_reference> release{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const failing_since&) const = default;
    template <class self = failing_since>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"build", &self::build>(),
            azdo::field<"date", &self::date>(),
            azdo::field<"release", &self::release>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
