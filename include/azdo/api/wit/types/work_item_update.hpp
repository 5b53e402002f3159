// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/identity_reference.hpp>
#include <azdo/api/wit/types/work_item_field_update.hpp>
#include <azdo/api/wit/types/work_item_relation_updates.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::wit {

/// `WorkItemUpdate`, only in answers
struct work_item_update {
    std::map<std::string, azdo::json::raw> links{};
    std::map<std::string, work_item_field_update> fields{};
    std::int64_t id{};
    azdo::optional<work_item_relation_updates> relations{};
    std::int32_t rev{};
    azdo::optional<identity_reference> revised_by{};
    azdo::optional<azdo::sys_time> revised_date{};
    std::string url{};
    std::int32_t work_item_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_update&) const = default;
    template <class self = work_item_update>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"fields", &self::fields>(),
            azdo::field<"id", &self::id>(azdo::as::required),
            azdo::field<"relations", &self::relations>(),
            azdo::field<"rev", &self::rev>(azdo::as::required),
            azdo::field<"revisedBy", &self::revised_by>(),
            azdo::field<"revisedDate", &self::revised_date>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"workItemId", &self::work_item_id>(azdo::as::required),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
