// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `WorkItemTagDefinition`
struct work_item_tag_definition {
    azdo::optional<std::string> id{};
    azdo::optional<azdo::sys_time> last_updated{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_tag_definition&) const = default;
    template <class self = work_item_tag_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"lastUpdated", &self::last_updated>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
