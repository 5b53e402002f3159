// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/query_hierarchy_item.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `QueryHierarchyItemsResult`, only in answers
struct query_hierarchy_items_result {
    azdo::optional<std::int32_t> count{};
    std::optional<bool> has_more{};
    std::vector<query_hierarchy_item> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const query_hierarchy_items_result&) const = default;
    template <class self = query_hierarchy_items_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"count", &self::count>(),
            azdo::field<"hasMore", &self::has_more>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
