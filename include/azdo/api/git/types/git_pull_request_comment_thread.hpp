// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/comment.hpp>
#include <azdo/api/git/types/comment_thread_context.hpp>
#include <azdo/api/git/types/comment_thread_status.hpp>
#include <azdo/api/git/types/git_pull_request_comment_thread_context.hpp>
#include <azdo/api/git/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GitPullRequestCommentThread`
struct git_pull_request_comment_thread {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::vector<comment>> comments{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::map<std::string, identity_ref>> identities{};
    std::optional<bool> is_deleted{};
    azdo::optional<azdo::sys_time> last_updated_date{};
    azdo::optional<std::map<std::string, azdo::json::raw>> properties{};
    azdo::optional<azdo::sys_time> published_date{};
    azdo::optional<git_pull_request_comment_thread_context> pull_request_thread_context{};
    azdo::optional<azdo::open_enum<comment_thread_status>> status{};
    azdo::optional<comment_thread_context> thread_context{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_pull_request_comment_thread&) const = default;
    template <class self = git_pull_request_comment_thread>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"comments", &self::comments>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"identities", &self::identities>(),
            azdo::field<"isDeleted", &self::is_deleted>(),
            azdo::field<"lastUpdatedDate", &self::last_updated_date>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"publishedDate", &self::published_date>(),
            azdo::field<"pullRequestThreadContext", &self::pull_request_thread_context>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"threadContext", &self::thread_context>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
