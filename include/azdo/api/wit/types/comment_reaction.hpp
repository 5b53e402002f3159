// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/comment_reaction_type.hpp>
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

namespace azdo::inline v1::api::wit {

/// `CommentReaction`, only in answers
struct comment_reaction {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<std::int32_t> comment_id{};
    azdo::optional<std::int32_t> count{};
    std::optional<bool> is_current_user_engaged{};
    azdo::optional<azdo::open_enum<comment_reaction_type>> type{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const comment_reaction&) const = default;
    template <class self = comment_reaction>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"commentId", &self::comment_id>(),
            azdo::field<"count", &self::count>(),
            azdo::field<"isCurrentUserEngaged", &self::is_current_user_engaged>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
