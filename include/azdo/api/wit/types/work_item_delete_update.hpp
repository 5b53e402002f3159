// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::wit {

/// `WorkItemDeleteUpdate`
struct work_item_delete_update {
    std::optional<bool> is_deleted{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_delete_update&) const = default;
    template <class self = work_item_delete_update>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"isDeleted", &self::is_deleted>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
