// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/board_column.hpp>
#include <azdo/api/work/types/board_fields.hpp>
#include <azdo/api/work/types/board_row.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `Board`, only in answers
struct board {
    std::map<std::string, azdo::json::raw> links{};
    std::map<std::string, std::map<std::string, std::vector<std::string>>> allowed_mappings{};
    std::optional<bool> can_edit{};
    std::vector<board_column> columns{};
    azdo::optional<board_fields> fields{};
    std::string id{};
    std::optional<bool> is_valid{};
    std::string name{};
    azdo::optional<std::int32_t> revision{};
    std::vector<board_row> rows{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const board&) const = default;
    template <class self = board>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"allowedMappings", &self::allowed_mappings>(),
            azdo::field<"canEdit", &self::can_edit>(),
            azdo::field<"columns", &self::columns>(),
            azdo::field<"fields", &self::fields>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isValid", &self::is_valid>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"rows", &self::rows>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
