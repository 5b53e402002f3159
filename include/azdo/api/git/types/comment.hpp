// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/comment_type.hpp>
#include <azdo/api/git/types/identity_ref.hpp>
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

namespace azdo::inline v1::api::git {

/// `Comment`
struct comment {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<identity_ref> author{};
    azdo::optional<azdo::open_enum<azdo::api::git::comment_type>> comment_type{};
    azdo::optional<std::string> content{};
    azdo::optional<std::int32_t> id{};
    std::optional<bool> is_deleted{};
    azdo::optional<azdo::sys_time> last_content_updated_date{};
    azdo::optional<azdo::sys_time> last_updated_date{};
    azdo::optional<std::int32_t> parent_comment_id{};
    azdo::optional<azdo::sys_time> published_date{};
    azdo::optional<std::vector<identity_ref>> users_liked{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const comment&) const = default;
    template <class self = comment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"author", &self::author>(),
            azdo::field<"commentType", &self::comment_type>(),
            azdo::field<"content", &self::content>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isDeleted", &self::is_deleted>(),
            azdo::field<"lastContentUpdatedDate", &self::last_content_updated_date>(),
            azdo::field<"lastUpdatedDate", &self::last_updated_date>(),
            azdo::field<"parentCommentId", &self::parent_comment_id>(),
            azdo::field<"publishedDate", &self::published_date>(),
            azdo::field<"usersLiked", &self::users_liked>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
