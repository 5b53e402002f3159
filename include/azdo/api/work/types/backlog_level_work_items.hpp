// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/work_item_link.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::work {

/// `BacklogLevelWorkItems`, only in answers
struct backlog_level_work_items {
    std::vector<work_item_link> work_items{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const backlog_level_work_items&) const = default;
    template <class self = backlog_level_work_items>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"workItems", &self::work_items>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
