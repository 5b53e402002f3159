// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::test {

/// `SharedStepModel`
struct shared_step_model {
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::int32_t> revision{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const shared_step_model&) const = default;
    template <class self = shared_step_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"revision", &self::revision>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
