// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/identity_ref.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_plan {

/// `PointAssignment`, only in answers
struct point_assignment {
    azdo::optional<std::int32_t> configuration_id{};
    std::string configuration_name{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<identity_ref> tester{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const point_assignment&) const = default;
    template <class self = point_assignment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"configurationId", &self::configuration_id>(),
            azdo::field<"configurationName", &self::configuration_name>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"tester", &self::tester>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_plan
