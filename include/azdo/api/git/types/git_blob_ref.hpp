// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::git {

/// `GitBlobRef`, only in answers
struct git_blob_ref {
    std::map<std::string, azdo::json::raw> links{};
    std::string object_id{};
    azdo::optional<std::int64_t> size{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_blob_ref&) const = default;
    template <class self = git_blob_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"objectId", &self::object_id>(),
            azdo::field<"size", &self::size>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
