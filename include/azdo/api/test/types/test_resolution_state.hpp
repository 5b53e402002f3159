// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/shallow_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test {

/// `TestResolutionState`, only in answers
struct test_resolution_state {
    azdo::optional<std::int32_t> id{};
    std::string name{};
    azdo::optional<shallow_reference> project{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_resolution_state&) const = default;
    template <class self = test_resolution_state>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"project", &self::project>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test
