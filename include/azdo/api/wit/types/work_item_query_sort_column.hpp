// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_field_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::wit {

/// `WorkItemQuerySortColumn`
struct work_item_query_sort_column {
    std::optional<bool> descending{};
    azdo::optional<work_item_field_reference> field{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_query_sort_column&) const = default;
    template <class self = work_item_query_sort_column>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"descending", &self::descending>(),
            azdo::field<"field", &self::field>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
