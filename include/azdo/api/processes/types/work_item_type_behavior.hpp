// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/work_item_behavior_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::processes {

/// `WorkItemTypeBehavior`
struct work_item_type_behavior {
    azdo::optional<work_item_behavior_reference> behavior{};
    std::optional<bool> is_default{};
    std::optional<bool> is_legacy_default{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_type_behavior&) const = default;
    template <class self = work_item_type_behavior>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"behavior", &self::behavior>(),
            azdo::field<"isDefault", &self::is_default>(),
            azdo::field<"isLegacyDefault", &self::is_legacy_default>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
