// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::build {

/// `RetentionSetting`, only in answers
struct retention_setting {
    azdo::optional<std::int32_t> max_{};
    azdo::optional<std::int32_t> min_{};
    azdo::optional<std::int32_t> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const retention_setting&) const = default;
    template <class self = retention_setting>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"max", &self::max_>(),
            azdo::field<"min", &self::min_>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
