// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `WorkItemStateColor`, only in answers
struct work_item_state_color {
    std::string category{};
    std::string color{};
    std::string name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_state_color&) const = default;
    template <class self = work_item_state_color>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"category", &self::category>(),
            azdo::field<"color", &self::color>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
