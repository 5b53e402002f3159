// SPDX-License-Identifier: BSL-1.0
// The events of Git repositories, pull requests and TFVC.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/hooks/event.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1::hooks {

/// A project in an event.
struct event_project {
    std::string id{};
    std::string name{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_project>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"name", &self::name>(), azdo::rest<&self::unknown_fields>());
    }
};

/// A Git repository in an event.
struct event_repository {
    std::string id{};
    std::string name{};
    std::string url{};
    std::string default_branch{};
    std::string remote_url{};
    event_project project{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_repository>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"name", &self::name>(), azdo::field<"url", &self::url>(),
            azdo::field<"defaultBranch", &self::default_branch>(), azdo::field<"remoteUrl", &self::remote_url>(),
            azdo::field<"project", &self::project>(), azdo::rest<&self::unknown_fields>());
    }
};

/// A commit in an event.
struct event_commit {
    std::string commit_id{};
    std::string comment{};
    json::raw author{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_commit>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"commitId", &self::commit_id>(), azdo::field<"comment", &self::comment>(),
            azdo::field<"author", &self::author>(), azdo::field<"url", &self::url>(), azdo::rest<&self::unknown_fields>());
    }
};

/// A branch or tag that was moved.
struct event_ref_update {
    std::string name{};
    std::string old_object_id{}; ///< zeros: it is new
    std::string new_object_id{}; ///< zeros: it was deleted
    azdo::unknown_fields unknown_fields{};

    template <class self = event_ref_update>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"name", &self::name>(), azdo::field<"oldObjectId", &self::old_object_id>(),
            azdo::field<"newObjectId", &self::new_object_id>(), azdo::rest<&self::unknown_fields>());
    }
};

/// Which pushes a subscription is about; all if empty.
struct push_filter {
    azdo::optional<std::string> repository{}; ///< its id
    azdo::optional<std::string> branch{};     ///< without refs/heads/
    azdo::optional<std::string> pushed_by{};  ///< a group

    template <class self = push_filter>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"repository", &self::repository>(), azdo::field<"branch", &self::branch>(),
            azdo::field<"pushedBy", &self::pushed_by>());
    }
};

/// Commits were pushed.
struct git_push {
    static constexpr event_name name{"tfs", "git.push"};
    using filter_type = push_filter;

    azdo::optional<std::int64_t> push_id{};
    event_repository repository{};
    std::vector<event_ref_update> ref_updates{};
    std::vector<event_commit> commits{};
    event_identity pushed_by{};
    azdo::optional<sys_time> date{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    template <class self = git_push>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"pushId", &self::push_id>(), azdo::field<"repository", &self::repository>(),
            azdo::field<"refUpdates", &self::ref_updates>(), azdo::field<"commits", &self::commits>(),
            azdo::field<"pushedBy", &self::pushed_by>(), azdo::field<"date", &self::date>(), azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

/// A reviewer of a pull request.
struct event_reviewer {
    std::string id{};
    std::string display_name{};
    std::string unique_name{};
    azdo::optional<std::int64_t> vote{}; ///< 10 approved, 5 with suggestions, 0 none, -5 waits, -10 rejected
    std::optional<bool> is_group{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_reviewer>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"displayName", &self::display_name>(),
            azdo::field<"uniqueName", &self::unique_name>(), azdo::field<"vote", &self::vote>(),
            azdo::field<"isContainer", &self::is_group>(), azdo::rest<&self::unknown_fields>());
    }
};

/// A pull request in an event.
struct event_pull_request {
    azdo::optional<std::int64_t> pull_request_id{};
    event_repository repository{};
    std::string status{}; ///< `active`, `completed` or `abandoned`
    std::string title{};
    std::string description{};
    event_identity created_by{};
    azdo::optional<sys_time> creation_date{};
    azdo::optional<sys_time> closed_date{};
    std::string source_ref_name{};
    std::string target_ref_name{};
    std::string merge_status{};
    event_commit last_merge_commit{};
    std::vector<event_reviewer> reviewers{};
    std::optional<bool> is_draft{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_pull_request>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"pullRequestId", &self::pull_request_id>(), azdo::field<"repository", &self::repository>(),
            azdo::field<"status", &self::status>(), azdo::field<"title", &self::title>(), azdo::field<"description", &self::description>(),
            azdo::field<"createdBy", &self::created_by>(), azdo::field<"creationDate", &self::creation_date>(),
            azdo::field<"closedDate", &self::closed_date>(), azdo::field<"sourceRefName", &self::source_ref_name>(),
            azdo::field<"targetRefName", &self::target_ref_name>(), azdo::field<"mergeStatus", &self::merge_status>(),
            azdo::field<"lastMergeCommit", &self::last_merge_commit>(), azdo::field<"reviewers", &self::reviewers>(),
            azdo::field<"isDraft", &self::is_draft>(), azdo::field<"url", &self::url>(), azdo::rest<&self::unknown_fields>());
    }
};

/// Which pull requests a subscription is about; all if empty.
struct pull_request_filter {
    azdo::optional<std::string> repository{};        ///< its id
    azdo::optional<std::string> branch{};            ///< the target, without refs/heads/
    azdo::optional<std::string> created_by{};        ///< a group
    azdo::optional<std::string> reviewers_contain{}; ///< a group

    template <class self = pull_request_filter>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"repository", &self::repository>(), azdo::field<"branch", &self::branch>(),
            azdo::field<"pullrequestCreatedBy", &self::created_by>(),
            azdo::field<"pullrequestReviewersContains", &self::reviewers_contain>());
    }
};

/// Which updates of pull requests a subscription is about; all if empty.
struct pull_request_update_filter {
    azdo::optional<std::string> repository{};        ///< its id
    azdo::optional<std::string> branch{};            ///< the target, without refs/heads/
    azdo::optional<std::string> created_by{};        ///< a group
    azdo::optional<std::string> reviewers_contain{}; ///< a group
    azdo::optional<std::string>
        notification_type{}; ///< `PushNotification`, `ReviewersUpdateNotification`, `StatusUpdateNotification` or `ReviewerVoteNotification`

    template <class self = pull_request_update_filter>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"repository", &self::repository>(), azdo::field<"branch", &self::branch>(),
            azdo::field<"pullrequestCreatedBy", &self::created_by>(),
            azdo::field<"pullrequestReviewersContains", &self::reviewers_contain>(),
            azdo::field<"notificationType", &self::notification_type>());
    }
};

/// Which repositories a subscription is about; all if empty.
struct repository_filter {
    azdo::optional<std::string> repository{}; ///< its id
    azdo::optional<std::string> project{};    ///< its id

    template <class self = repository_filter>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"repository", &self::repository>(), azdo::field<"project", &self::project>());
    }
};

/// A pull request was created.
struct pull_request_created : event_pull_request {
    static constexpr event_name name{"tfs", "git.pullrequest.created"};
    using filter_type = pull_request_filter;
};
/// Status, reviewers, votes or the source branch of a pull request changed.
struct pull_request_updated : event_pull_request {
    static constexpr event_name name{"tfs", "git.pullrequest.updated"};
    using filter_type = pull_request_update_filter;
};
/// A merge of a pull request was tried.
struct pull_request_merged : event_pull_request {
    static constexpr event_name name{"tfs", "git.pullrequest.merged"};
    using filter_type = pull_request_filter;
};

/// A pull request was commented on.
struct pull_request_commented {
    static constexpr event_name name{"tfs", "ms.vss-code.git-pullrequest-comment-event"};
    using filter_type = pull_request_filter;

    json::raw comment{}; ///< `{id, content, author, …}`
    event_pull_request pull_request{};
    azdo::unknown_fields unknown_fields{};

    template <class self = pull_request_commented>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"comment", &self::comment>(), azdo::field<"pullRequest", &self::pull_request>(),
            azdo::rest<&self::unknown_fields>());
    }
};

/// A change of a repository itself.
struct event_repository_change {
    event_repository repository{};
    event_identity initiated_by{};
    azdo::optional<sys_time> time{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_repository_change>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"repository", &self::repository>(), azdo::field<"initiatedBy", &self::initiated_by>(),
            azdo::field<"utcTimestamp", &self::time>(), azdo::rest<&self::unknown_fields>());
    }
};

/// A repository was created.
struct repository_created : event_repository_change {
    static constexpr event_name name{"tfs", "git.repo.created"};
    using filter_type = repository_filter;
};
/// A repository was deleted.
struct repository_deleted : event_repository_change {
    static constexpr event_name name{"tfs", "git.repo.deleted"};
    using filter_type = repository_filter;
};
/// A repository was forked.
struct repository_forked : event_repository_change {
    static constexpr event_name name{"tfs", "git.repo.forked"};
    using filter_type = repository_filter;
};
/// A repository was renamed.
struct repository_renamed : event_repository_change {
    static constexpr event_name name{"tfs", "git.repo.renamed"};
    using filter_type = repository_filter;
};
/// A repository was disabled or enabled.
struct repository_status_changed : event_repository_change {
    static constexpr event_name name{"tfs", "git.repo.statuschanged"};
    using filter_type = repository_filter;
};

/// Which changesets a subscription is about. The service requires the path.
struct checkin_filter {
    azdo::optional<std::string> path{}; ///< such as $/Fabrikam

    template <class self = checkin_filter>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"path", &self::path>());
    }
};

/// A changeset was checked in.
struct tfvc_checkin {
    static constexpr event_name name{"tfs", "tfvc.checkin"};
    using filter_type = checkin_filter;

    azdo::optional<std::int64_t> changeset_id{};
    event_identity author{};
    event_identity checked_in_by{};
    azdo::optional<sys_time> created_date{};
    std::string comment{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    template <class self = tfvc_checkin>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"changesetId", &self::changeset_id>(), azdo::field<"author", &self::author>(),
            azdo::field<"checkedInBy", &self::checked_in_by>(), azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"comment", &self::comment>(), azdo::field<"url", &self::url>(), azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::hooks
