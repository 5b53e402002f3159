// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/identity_ref.hpp>
#include <azdo/api/test_plan/types/results.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>

namespace azdo::inline v1::api::test_plan {

/// `TestPointUpdateParams`
struct test_point_update_params {
    azdo::optional<std::int32_t> id{};
    std::optional<bool> is_active{};
    azdo::optional<azdo::api::test_plan::results> results{};
    azdo::optional<identity_ref> tester{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_point_update_params&) const = default;
    template <class self = test_point_update_params>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"isActive", &self::is_active>(),
            azdo::field<"results", &self::results>(),
            azdo::field<"tester", &self::tester>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
