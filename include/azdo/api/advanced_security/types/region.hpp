// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::advanced_security {

/// `Region`, only in answers
struct region {
    azdo::optional<std::int32_t> column_end{};
    azdo::optional<std::int32_t> column_start{};
    azdo::optional<std::int32_t> line_end{};
    azdo::optional<std::int32_t> line_start{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const region&) const = default;
    template <class self = region>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"columnEnd", &self::column_end>(),
            azdo::field<"columnStart", &self::column_start>(),
            azdo::field<"lineEnd", &self::line_end>(),
            azdo::field<"lineStart", &self::line_start>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
