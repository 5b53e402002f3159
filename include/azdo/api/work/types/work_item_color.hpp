// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::work {

/// `WorkItemColor`, only in answers
struct work_item_color {
    std::string icon{};
    std::string primary_color{};
    std::string work_item_type_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_color&) const = default;
    template <class self = work_item_color>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"icon", &self::icon>(),
            azdo::field<"primaryColor", &self::primary_color>(),
            azdo::field<"workItemTypeName", &self::work_item_type_name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
