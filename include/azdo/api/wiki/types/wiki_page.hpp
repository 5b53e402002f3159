// SPDX-License-Identifier: BSL-1.0
// A type of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wiki {

/// `WikiPage`, only in answers
struct wiki_page {
    std::string content{};
    std::string git_item_path{};
    azdo::optional<std::int32_t> id{};
    std::optional<bool> is_non_conformant{};
    std::optional<bool> is_parent_page{};
    azdo::optional<std::int32_t> order{};
    std::string path{};
    std::string remote_url{};
    std::vector<wiki_page> sub_pages{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const wiki_page&) const = default;
    template <class self = wiki_page>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"content", &self::content>(),
            azdo::field<"gitItemPath", &self::git_item_path>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isNonConformant", &self::is_non_conformant>(),
            azdo::field<"isParentPage", &self::is_parent_page>(),
            azdo::field<"order", &self::order>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"remoteUrl", &self::remote_url>(),
            azdo::field<"subPages", &self::sub_pages>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wiki
