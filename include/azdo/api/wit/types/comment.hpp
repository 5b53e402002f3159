// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/comment_format.hpp>
#include <azdo/api/wit/types/comment_mention.hpp>
#include <azdo/api/wit/types/comment_reaction.hpp>
#include <azdo/api/wit/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `Comment`, only in answers
struct comment {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> created_date{};
    azdo::optional<azdo::sys_time> created_on_behalf_date{};
    azdo::optional<identity_ref> created_on_behalf_of{};
    azdo::optional<azdo::open_enum<comment_format>> format{};
    azdo::optional<std::int32_t> id{};
    std::optional<bool> is_deleted{};
    std::vector<comment_mention> mentions{};
    azdo::optional<identity_ref> modified_by{};
    azdo::optional<azdo::sys_time> modified_date{};
    std::vector<comment_reaction> reactions{};
    std::string rendered_text{};
    std::string text{};
    std::string url{};
    azdo::optional<std::int32_t> version{};
    azdo::optional<std::int32_t> work_item_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const comment&) const = default;
    template <class self = comment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"createdOnBehalfDate", &self::created_on_behalf_date>(),
            azdo::field<"createdOnBehalfOf", &self::created_on_behalf_of>(),
            azdo::field<"format", &self::format>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isDeleted", &self::is_deleted>(),
            azdo::field<"mentions", &self::mentions>(),
            azdo::field<"modifiedBy", &self::modified_by>(),
            azdo::field<"modifiedDate", &self::modified_date>(),
            azdo::field<"reactions", &self::reactions>(),
            azdo::field<"renderedText", &self::rendered_text>(),
            azdo::field<"text", &self::text>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"version", &self::version>(),
            azdo::field<"workItemId", &self::work_item_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
