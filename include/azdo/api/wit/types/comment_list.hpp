// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/comment.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `CommentList`, only in answers
struct comment_list {
    std::map<std::string, azdo::json::raw> links{};
    std::vector<comment> comments{};
    std::string continuation_token{};
    std::int32_t count{};
    std::string next_page{};
    std::int32_t total_count{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const comment_list&) const = default;
    template <class self = comment_list>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"comments", &self::comments>(),
            azdo::field<"continuationToken", &self::continuation_token>(),
            azdo::field<"count", &self::count>(azdo::as::required),
            azdo::field<"nextPage", &self::next_page>(),
            azdo::field<"totalCount", &self::total_count>(azdo::as::required),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
