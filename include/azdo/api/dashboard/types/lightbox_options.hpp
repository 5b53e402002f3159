// SPDX-License-Identifier: BSL-1.0
// A type of the area dashboard. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>

namespace azdo::inline v1::api::dashboard {

/// `LightboxOptions`
struct lightbox_options {
    azdo::optional<std::int32_t> height{};
    std::optional<bool> resizable{};
    azdo::optional<std::int32_t> width{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const lightbox_options&) const = default;
    template <class self = lightbox_options>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"height", &self::height>(),
            azdo::field<"resizable", &self::resizable>(),
            azdo::field<"width", &self::width>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::dashboard
