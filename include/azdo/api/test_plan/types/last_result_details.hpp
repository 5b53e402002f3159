// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::test_plan {

/// `LastResultDetails`, only in answers
struct last_result_details {
    azdo::optional<azdo::sys_time> date_completed{};
    azdo::optional<std::int64_t> duration{};
    azdo::optional<identity_ref> run_by{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const last_result_details&) const = default;
    template <class self = last_result_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"dateCompleted", &self::date_completed>(),
            azdo::field<"duration", &self::duration>(),
            azdo::field<"runBy", &self::run_by>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_plan
