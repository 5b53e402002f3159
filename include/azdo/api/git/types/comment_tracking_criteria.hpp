// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/comment_position.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::git {

/// `CommentTrackingCriteria`
struct comment_tracking_criteria {
    azdo::optional<std::int32_t> first_comparing_iteration{};
    azdo::optional<std::string> orig_file_path{};
    azdo::optional<comment_position> orig_left_file_end{};
    azdo::optional<comment_position> orig_left_file_start{};
    azdo::optional<comment_position> orig_right_file_end{};
    azdo::optional<comment_position> orig_right_file_start{};
    azdo::optional<std::int32_t> second_comparing_iteration{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const comment_tracking_criteria&) const = default;
    template <class self = comment_tracking_criteria>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"firstComparingIteration", &self::first_comparing_iteration>(),
            azdo::field<"origFilePath", &self::orig_file_path>(),
            azdo::field<"origLeftFileEnd", &self::orig_left_file_end>(),
            azdo::field<"origLeftFileStart", &self::orig_left_file_start>(),
            azdo::field<"origRightFileEnd", &self::orig_right_file_end>(),
            azdo::field<"origRightFileStart", &self::orig_right_file_start>(),
            azdo::field<"secondComparingIteration", &self::second_comparing_iteration>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
