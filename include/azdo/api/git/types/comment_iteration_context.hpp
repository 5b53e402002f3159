// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::git {

/// `CommentIterationContext`
struct comment_iteration_context {
    azdo::optional<std::int32_t> first_comparing_iteration{};
    azdo::optional<std::int32_t> second_comparing_iteration{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const comment_iteration_context&) const = default;
    template <class self = comment_iteration_context>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"firstComparingIteration", &self::first_comparing_iteration>(),
            azdo::field<"secondComparingIteration", &self::second_comparing_iteration>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
