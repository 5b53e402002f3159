// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/work_item_field_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::work {

/// `BacklogColumn`, only in answers
struct backlog_column {
    azdo::optional<work_item_field_reference> column_field_reference{};
    azdo::optional<std::int32_t> width{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const backlog_column&) const = default;
    template <class self = backlog_column>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"columnFieldReference", &self::column_field_reference>(),
            azdo::field<"width", &self::width>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
