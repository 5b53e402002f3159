// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/file_content_metadata.hpp>
#include <azdo/api/git/types/git_commit_ref.hpp>
#include <azdo/api/git/types/git_object_type.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `GitItem`, only in answers
struct git_item {
    std::map<std::string, azdo::json::raw> links{};
    std::string commit_id{};
    std::string content{};
    azdo::optional<file_content_metadata> content_metadata{};
    azdo::optional<azdo::open_enum<azdo::api::git::git_object_type>> git_object_type{};
    std::optional<bool> is_folder{};
    std::optional<bool> is_sym_link{};
    azdo::optional<git_commit_ref> latest_processed_change{};
    std::string object_id{};
    std::string original_object_id{};
    std::string path{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_item&) const = default;
    template <class self = git_item>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"commitId", &self::commit_id>(),
            azdo::field<"content", &self::content>(),
            azdo::field<"contentMetadata", &self::content_metadata>(),
            azdo::field<"gitObjectType", &self::git_object_type>(),
            azdo::field<"isFolder", &self::is_folder>(),
            azdo::field<"isSymLink", &self::is_sym_link>(),
            azdo::field<"latestProcessedChange", &self::latest_processed_change>(),
            azdo::field<"objectId", &self::object_id>(),
            azdo::field<"originalObjectId", &self::original_object_id>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
