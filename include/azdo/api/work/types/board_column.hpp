// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/board_column_type.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::work {

/// `BoardColumn`
struct board_column {
    azdo::optional<azdo::open_enum<board_column_type>> column_type{};
    azdo::optional<std::string> description{};
    azdo::optional<std::string> id{};
    std::optional<bool> is_split{};
    azdo::optional<std::int32_t> item_limit{};
    azdo::optional<std::string> name{};
    azdo::optional<std::map<std::string, std::string>> state_mappings{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const board_column&) const = default;
    template <class self = board_column>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"columnType", &self::column_type>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isSplit", &self::is_split>(),
            azdo::field<"itemLimit", &self::item_limit>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"stateMappings", &self::state_mappings>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::work
