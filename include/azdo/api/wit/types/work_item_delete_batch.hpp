// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_delete.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::wit {

/// `WorkItemDeleteBatch`, only in answers
struct work_item_delete_batch {
    std::vector<work_item_delete> results{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_delete_batch&) const = default;
    template <class self = work_item_delete_batch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"results", &self::results>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
