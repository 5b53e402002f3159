// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::work {

/// `TaskboardWorkItemColumn`, only in answers
struct taskboard_work_item_column {
    std::string column{};
    std::string column_id{};
    std::string state{};
    azdo::optional<std::int32_t> work_item_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const taskboard_work_item_column&) const = default;
    template <class self = taskboard_work_item_column>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"column", &self::column>(),
            azdo::field<"columnId", &self::column_id>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"workItemId", &self::work_item_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
