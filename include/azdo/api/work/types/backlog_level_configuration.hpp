// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/backlog_column.hpp>
#include <azdo/api/work/types/backlog_type.hpp>
#include <azdo/api/work/types/work_item_field_reference.hpp>
#include <azdo/api/work/types/work_item_type_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `BacklogLevelConfiguration`, only in answers
struct backlog_level_configuration {
    std::vector<work_item_field_reference> add_panel_fields{};
    std::string color{};
    std::vector<backlog_column> column_fields{};
    azdo::optional<work_item_type_reference> default_work_item_type{};
    std::string id{};
    std::optional<bool> is_hidden{};
    std::string name{};
    azdo::optional<std::int32_t> rank{};
    azdo::optional<azdo::open_enum<backlog_type>> type{};
    azdo::optional<std::int32_t> work_item_count_limit{};
    std::vector<work_item_type_reference> work_item_types{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const backlog_level_configuration&) const = default;
    template <class self = backlog_level_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"addPanelFields", &self::add_panel_fields>(),
            azdo::field<"color", &self::color>(),
            azdo::field<"columnFields", &self::column_fields>(),
            azdo::field<"defaultWorkItemType", &self::default_work_item_type>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isHidden", &self::is_hidden>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"rank", &self::rank>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"workItemCountLimit", &self::work_item_count_limit>(),
            azdo::field<"workItemTypes", &self::work_item_types>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
