// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `ParentChildWIMap`, only in answers
struct parent_child_wi_map {
    std::vector<std::int32_t> child_work_item_ids{};
    azdo::optional<std::int32_t> id{};
    std::string team_project{};
    std::string title{};
    std::string work_item_type_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const parent_child_wi_map&) const = default;
    template <class self = parent_child_wi_map>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"childWorkItemIds", &self::child_work_item_ids>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"teamProject", &self::team_project>(),
            azdo::field<"title", &self::title>(),
            azdo::field<"workItemTypeName", &self::work_item_type_name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
