// SPDX-License-Identifier: BSL-1.0
// A type of the area dashboard. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::dashboard {

/// `WidgetPosition`
struct widget_position {
    azdo::optional<std::int32_t> column{};
    azdo::optional<std::int32_t> row{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const widget_position&) const = default;
    template <class self = widget_position>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"column", &self::column>(),
            azdo::field<"row", &self::row>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::dashboard
