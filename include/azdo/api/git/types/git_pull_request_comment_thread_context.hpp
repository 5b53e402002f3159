// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/comment_iteration_context.hpp>
#include <azdo/api/git/types/comment_tracking_criteria.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::git {

/// `GitPullRequestCommentThreadContext`
struct git_pull_request_comment_thread_context {
    azdo::optional<std::int32_t> change_tracking_id{};
    azdo::optional<comment_iteration_context> iteration_context{};
    azdo::optional<comment_tracking_criteria> tracking_criteria{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_pull_request_comment_thread_context&) const = default;
    template <class self = git_pull_request_comment_thread_context>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"changeTrackingId", &self::change_tracking_id>(),
            azdo::field<"iterationContext", &self::iteration_context>(),
            azdo::field<"trackingCriteria", &self::tracking_criteria>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
