// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_relation.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::wit {

/// `WorkItemRelationUpdates`, only in answers
struct work_item_relation_updates {
    std::vector<work_item_relation> added{};
    std::vector<work_item_relation> removed{};
    std::vector<work_item_relation> updated{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_relation_updates&) const = default;
    template <class self = work_item_relation_updates>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"added", &self::added>(),
            azdo::field<"removed", &self::removed>(),
            azdo::field<"updated", &self::updated>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
