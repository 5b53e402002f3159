// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `WorkItemTypeReference`, only in answers
struct work_item_type_reference {
    std::string name{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_type_reference&) const = default;
    template <class self = work_item_type_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"name", &self::name>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
