// SPDX-License-Identifier: BSL-1.0
// A type of the area dashboard. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::dashboard {

/// `SemanticVersion`
struct semantic_version {
    azdo::optional<std::int32_t> major_{};
    azdo::optional<std::int32_t> minor_{};
    azdo::optional<std::int32_t> patch{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const semantic_version&) const = default;
    template <class self = semantic_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"major", &self::major_>(),
            azdo::field<"minor", &self::minor_>(),
            azdo::field<"patch", &self::patch>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::dashboard
