// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/identity_ref.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::test {

/// `PointUpdateModel`
struct point_update_model {
    azdo::optional<std::string> outcome{};
    std::optional<bool> reset_to_active{};
    azdo::optional<identity_ref> tester{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const point_update_model&) const = default;
    template <class self = point_update_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"outcome", &self::outcome>(),
            azdo::field<"resetToActive", &self::reset_to_active>(),
            azdo::field<"tester", &self::tester>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
