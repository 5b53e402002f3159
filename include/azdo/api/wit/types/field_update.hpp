// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::wit {

/// `FieldUpdate`
struct field_update {
    std::optional<bool> is_deleted{};
    std::optional<bool> is_locked{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const field_update&) const = default;
    template <class self = field_update>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"isDeleted", &self::is_deleted>(),
            azdo::field<"isLocked", &self::is_locked>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
