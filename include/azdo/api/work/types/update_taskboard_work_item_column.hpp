// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::work {

/// `UpdateTaskboardWorkItemColumn`
struct update_taskboard_work_item_column {
    azdo::optional<std::string> new_column{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const update_taskboard_work_item_column&) const = default;
    template <class self = update_taskboard_work_item_column>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"newColumn", &self::new_column>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::work
