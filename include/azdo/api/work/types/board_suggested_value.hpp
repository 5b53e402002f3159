// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::work {

/// `BoardSuggestedValue`, only in answers
struct board_suggested_value {
    std::string name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const board_suggested_value&) const = default;
    template <class self = board_suggested_value>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
