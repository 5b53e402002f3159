// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/identity_ref.hpp>
#include <azdo/api/test/types/shallow_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::test {

/// `PointAssignment`, only in answers
struct point_assignment {
    azdo::optional<shallow_reference> configuration{};
    azdo::optional<identity_ref> tester{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const point_assignment&) const = default;
    template <class self = point_assignment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"configuration", &self::configuration>(),
            azdo::field<"tester", &self::tester>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test
