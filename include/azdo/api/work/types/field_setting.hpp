// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::work {

/// `FieldSetting`
struct field_setting {
    azdo::unknown_fields unknown_fields{};

    bool operator==(const field_setting&) const = default;
    template <class self = field_setting>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::work
