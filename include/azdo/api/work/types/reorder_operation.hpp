// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `ReorderOperation`
struct reorder_operation {
    azdo::optional<std::vector<std::int32_t>> ids{};
    azdo::optional<std::string> iteration_path{};
    azdo::optional<std::int32_t> next_id{};
    azdo::optional<std::int32_t> parent_id{};
    azdo::optional<std::int32_t> previous_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const reorder_operation&) const = default;
    template <class self = reorder_operation>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"ids", &self::ids>(),
            azdo::field<"iterationPath", &self::iteration_path>(),
            azdo::field<"nextId", &self::next_id>(),
            azdo::field<"parentId", &self::parent_id>(),
            azdo::field<"previousId", &self::previous_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::work
