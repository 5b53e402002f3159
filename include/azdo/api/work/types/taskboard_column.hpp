// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/i_taskboard_column_mapping.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `TaskboardColumn`, only in answers
struct taskboard_column {
    std::string id{};
    std::vector<i_taskboard_column_mapping> mappings{};
    std::string name{};
    azdo::optional<std::int32_t> order{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const taskboard_column&) const = default;
    template <class self = taskboard_column>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"mappings", &self::mappings>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"order", &self::order>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
