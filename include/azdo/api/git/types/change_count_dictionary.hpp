// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::git {

/// `ChangeCountDictionary`
struct change_count_dictionary {
    azdo::unknown_fields unknown_fields{};

    bool operator==(const change_count_dictionary&) const = default;
    template <class self = change_count_dictionary>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
