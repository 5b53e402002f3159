// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::work {

/// `WorkItemCommentVersionRef`, only in answers
struct work_item_comment_version_ref {
    azdo::optional<std::int32_t> comment_id{};
    azdo::optional<std::int32_t> created_in_revision{};
    std::optional<bool> is_deleted{};
    std::string text{};
    std::string url{};
    azdo::optional<std::int32_t> version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_comment_version_ref&) const = default;
    template <class self = work_item_comment_version_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"commentId", &self::comment_id>(),
            azdo::field<"createdInRevision", &self::created_in_revision>(),
            azdo::field<"isDeleted", &self::is_deleted>(),
            azdo::field<"text", &self::text>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
