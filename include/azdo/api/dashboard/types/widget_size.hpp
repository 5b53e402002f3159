// SPDX-License-Identifier: BSL-1.0
// A type of the area dashboard. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::dashboard {

/// `WidgetSize`
struct widget_size {
    azdo::optional<std::int32_t> column_span{};
    azdo::optional<std::int32_t> row_span{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const widget_size&) const = default;
    template <class self = widget_size>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"columnSpan", &self::column_span>(),
            azdo::field<"rowSpan", &self::row_span>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::dashboard
