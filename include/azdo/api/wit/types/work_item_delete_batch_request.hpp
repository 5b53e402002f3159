// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `WorkItemDeleteBatchRequest`
struct work_item_delete_batch_request {
    std::optional<bool> destroy{};
    azdo::optional<std::vector<std::int32_t>> ids{};
    std::optional<bool> skip_notifications{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_delete_batch_request&) const = default;
    template <class self = work_item_delete_batch_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"destroy", &self::destroy>(),
            azdo::field<"ids", &self::ids>(),
            azdo::field<"skipNotifications", &self::skip_notifications>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
