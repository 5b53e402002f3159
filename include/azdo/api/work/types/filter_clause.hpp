// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::work {

/// `FilterClause`
struct filter_clause {
    azdo::optional<std::string> field_name{};
    azdo::optional<std::int32_t> index{};
    azdo::optional<std::string> logical_operator{};
    azdo::optional<std::string> operator_{};
    azdo::optional<std::string> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const filter_clause&) const = default;
    template <class self = filter_clause>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"fieldName", &self::field_name>(),
            azdo::field<"index", &self::index>(),
            azdo::field<"logicalOperator", &self::logical_operator>(),
            azdo::field<"operator", &self::operator_>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::work
