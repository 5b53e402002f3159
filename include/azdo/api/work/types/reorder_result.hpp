// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::work {

/// `ReorderResult`, only in answers
struct reorder_result {
    std::int32_t id{};
    azdo::optional<double> order{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const reorder_result&) const = default;
    template <class self = reorder_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(azdo::as::required),
            azdo::field<"order", &self::order>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
