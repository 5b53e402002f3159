// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::work {

/// `ITaskboardColumnMapping`, only in answers
struct i_taskboard_column_mapping {
    std::string state{};
    std::string work_item_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const i_taskboard_column_mapping&) const = default;
    template <class self = i_taskboard_column_mapping>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"state", &self::state>(),
            azdo::field<"workItemType", &self::work_item_type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
