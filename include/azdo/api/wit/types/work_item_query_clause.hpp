// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/logical_operation.hpp>
#include <azdo/api/wit/types/work_item_field_operation.hpp>
#include <azdo/api/wit/types/work_item_field_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `WorkItemQueryClause`
struct work_item_query_clause {
    azdo::optional<std::vector<work_item_query_clause>> clauses{};
    azdo::optional<work_item_field_reference> field{};
    azdo::optional<work_item_field_reference> field_value{};
    std::optional<bool> is_field_value{};
    azdo::optional<azdo::open_enum<logical_operation>> logical_operator{};
    azdo::optional<work_item_field_operation> operator_{};
    azdo::optional<std::string> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_query_clause&) const = default;
    template <class self = work_item_query_clause>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"clauses", &self::clauses>(),
            azdo::field<"field", &self::field>(),
            azdo::field<"fieldValue", &self::field_value>(),
            azdo::field<"isFieldValue", &self::is_field_value>(),
            azdo::field<"logicalOperator", &self::logical_operator>(),
            azdo::field<"operator", &self::operator_>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
