// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tfvc/types/file_content_metadata.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::tfvc {

/// `TfvcItem`, only in answers
struct tfvc_item {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<azdo::sys_time> change_date{};
    std::string content{};
    azdo::optional<file_content_metadata> content_metadata{};
    azdo::optional<std::int32_t> deletion_id{};
    azdo::optional<std::int32_t> encoding{};
    std::string hash_value{};
    std::optional<bool> is_branch{};
    std::optional<bool> is_folder{};
    std::optional<bool> is_pending_change{};
    std::optional<bool> is_sym_link{};
    std::string path{};
    azdo::optional<std::int64_t> size{};
    std::string url{};
    azdo::optional<std::int32_t> version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const tfvc_item&) const = default;
    template <class self = tfvc_item>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"changeDate", &self::change_date>(),
            azdo::field<"content", &self::content>(),
            azdo::field<"contentMetadata", &self::content_metadata>(),
            azdo::field<"deletionId", &self::deletion_id>(),
            azdo::field<"encoding", &self::encoding>(),
            azdo::field<"hashValue", &self::hash_value>(),
            azdo::field<"isBranch", &self::is_branch>(),
            azdo::field<"isFolder", &self::is_folder>(),
            azdo::field<"isPendingChange", &self::is_pending_change>(),
            azdo::field<"isSymLink", &self::is_sym_link>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"size", &self::size>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::tfvc
