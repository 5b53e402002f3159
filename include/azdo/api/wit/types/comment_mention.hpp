// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::wit {

/// `CommentMention`, only in answers
struct comment_mention {
    std::map<std::string, azdo::json::raw> links{};
    std::string artifact_id{};
    std::string artifact_type{};
    azdo::optional<std::int32_t> comment_id{};
    std::string target_id{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const comment_mention&) const = default;
    template <class self = comment_mention>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"artifactId", &self::artifact_id>(),
            azdo::field<"artifactType", &self::artifact_type>(),
            azdo::field<"commentId", &self::comment_id>(),
            azdo::field<"targetId", &self::target_id>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
