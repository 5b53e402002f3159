// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::work {

/// `WorkItemTypeStateInfo`, only in answers
struct work_item_type_state_info {
    std::map<std::string, std::string> states{};
    std::string work_item_type_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_type_state_info&) const = default;
    template <class self = work_item_type_state_info>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"states", &self::states>(),
            azdo::field<"workItemTypeName", &self::work_item_type_name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
