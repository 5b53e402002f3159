// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/outcome.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::test_plan {

/// `Results`
struct results {
    azdo::optional<azdo::open_enum<azdo::api::test_plan::outcome>> outcome{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const results&) const = default;
    template <class self = results>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"outcome", &self::outcome>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
