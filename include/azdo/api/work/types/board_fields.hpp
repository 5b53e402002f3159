// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/field_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::work {

/// `BoardFields`, only in answers
struct board_fields {
    azdo::optional<field_reference> column_field{};
    azdo::optional<field_reference> done_field{};
    azdo::optional<field_reference> row_field{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const board_fields&) const = default;
    template <class self = board_fields>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"columnField", &self::column_field>(),
            azdo::field<"doneField", &self::done_field>(),
            azdo::field<"rowField", &self::row_field>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
