// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_object_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::git {

/// `GitTreeEntryRef`, only in answers
struct git_tree_entry_ref {
    azdo::optional<azdo::open_enum<azdo::api::git::git_object_type>> git_object_type{};
    std::string mode{};
    std::string object_id{};
    std::string relative_path{};
    azdo::optional<std::int64_t> size{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_tree_entry_ref&) const = default;
    template <class self = git_tree_entry_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"gitObjectType", &self::git_object_type>(),
            azdo::field<"mode", &self::mode>(),
            azdo::field<"objectId", &self::object_id>(),
            azdo::field<"relativePath", &self::relative_path>(),
            azdo::field<"size", &self::size>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
