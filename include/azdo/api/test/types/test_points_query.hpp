// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/points_filter.hpp>
#include <azdo/api/test/types/test_point.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::test {

/// `TestPointsQuery`
struct test_points_query {
    azdo::optional<std::string> order_by{};
    azdo::optional<std::vector<test_point>> points{};
    azdo::optional<azdo::api::test::points_filter> points_filter{};
    azdo::optional<std::vector<std::string>> wit_fields{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_points_query&) const = default;
    template <class self = test_points_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"orderBy", &self::order_by>(),
            azdo::field<"points", &self::points>(),
            azdo::field<"pointsFilter", &self::points_filter>(),
            azdo::field<"witFields", &self::wit_fields>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
