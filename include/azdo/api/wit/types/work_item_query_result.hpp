// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/query_result_type.hpp>
#include <azdo/api/wit/types/query_type.hpp>
#include <azdo/api/wit/types/work_item_field_reference.hpp>
#include <azdo/api/wit/types/work_item_link.hpp>
#include <azdo/api/wit/types/work_item_query_sort_column.hpp>
#include <azdo/api/wit/types/work_item_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::wit {

/// `WorkItemQueryResult`, only in answers
struct work_item_query_result {
    azdo::optional<azdo::sys_time> as_of{};
    std::vector<work_item_field_reference> columns{};
    azdo::optional<azdo::open_enum<azdo::api::wit::query_result_type>> query_result_type{};
    azdo::optional<azdo::open_enum<azdo::api::wit::query_type>> query_type{};
    std::vector<work_item_query_sort_column> sort_columns{};
    std::vector<work_item_link> work_item_relations{};
    std::vector<work_item_reference> work_items{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_query_result&) const = default;
    template <class self = work_item_query_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"asOf", &self::as_of>(),
            azdo::field<"columns", &self::columns>(),
            azdo::field<"queryResultType", &self::query_result_type>(),
            azdo::field<"queryType", &self::query_type>(),
            azdo::field<"sortColumns", &self::sort_columns>(),
            azdo::field<"workItemRelations", &self::work_item_relations>(),
            azdo::field<"workItems", &self::work_items>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
