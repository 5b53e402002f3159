// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::git {

/// `Attachment`, only in answers
struct attachment {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<identity_ref> author{};
    std::string content_hash{};
    azdo::optional<azdo::sys_time> created_date{};
    std::string description{};
    std::string display_name{};
    azdo::optional<std::int32_t> id{};
    std::map<std::string, azdo::json::raw> properties{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const attachment&) const = default;
    template <class self = attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"author", &self::author>(),
            azdo::field<"contentHash", &self::content_hash>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
