// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/comment_position.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::git {

/// `CommentThreadContext`
struct comment_thread_context {
    azdo::optional<std::string> file_path{};
    azdo::optional<comment_position> left_file_end{};
    azdo::optional<comment_position> left_file_start{};
    azdo::optional<comment_position> right_file_end{};
    azdo::optional<comment_position> right_file_start{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const comment_thread_context&) const = default;
    template <class self = comment_thread_context>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"filePath", &self::file_path>(),
            azdo::field<"leftFileEnd", &self::left_file_end>(),
            azdo::field<"leftFileStart", &self::left_file_start>(),
            azdo::field<"rightFileEnd", &self::right_file_end>(),
            azdo::field<"rightFileStart", &self::right_file_start>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
