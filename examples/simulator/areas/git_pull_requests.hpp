// SPDX-License-Identifier: BSL-1.0
// Pull requests: what every request to them shares.
#pragma once

#include "git_json.hpp"

namespace simulator::git {

/// Merges that wait, and pull requests that complete by themselves: both have moved on by the next look.
void move_on(const rest_call& call, store& in);

/// The pull request of the address; its repository must be `in`, if not null. Throws TF401180.
pull_request& pull_request_at(const rest_call& call, std::size_t position, const repository* in);
boost::json::object pull_request_json(const rest_call& call, const pull_request& of);
boost::json::object reviewer_json(const rest_call& call, const pull_request& of, const reviewer& who);
std::string url_of(const rest_call& call, const pull_request& of);
/// `vstfs:///Git/PullRequestId/…`, which work items are linked to.
std::string artifact_of(const rest_call& call, const pull_request& of);

/// Adds the iteration that the present tips make, if they differ from the newest one's.
void add_iteration(const rest_call& call, pull_request& to, std::string_view by, std::string_view reason, int push_id);
/// Reads `completionOptions` and sets what it has.
void set_completion(const boost::json::value& given, pull_request& to);
/// Merges now. Throws if a policy is not fulfilled; with conflicts the pull request stays active and says so.
void complete(const rest_call& call, pull_request& of, const user& by);

// What the commits of a pull request are merged to, for completion, cherry-picks and reverts. Empty: conflicts.
struct replay {
    std::string commit{};
    std::vector<std::string> conflicts{};
};
replay merge_commits(object_store& in, const std::string& ours, const std::string& theirs, const commit& like);
/// Applies the change of `picked` (or its reverse) to `onto`.
replay pick(object_store& in, const std::string& picked, const std::string& onto, const signature& by, bool reverse);

// For service hooks. `change` is what an update was: `StatusUpdateNotification`, `ReviewerVoteNotification`, …
void publish_push(const rest_call& call, const repository& in, const push& of);
void publish_pull_request(const rest_call& call, const pull_request& of, std::string_view type, std::string_view change = {},
    const boost::json::object* comment = nullptr);

/// A line in the conversation, as the service writes it.
void add_system_thread(const rest_call& call, pull_request& to, const user& by, std::string_view content, std::string_view type);

// The ids of the work items that are linked to it, in ascending order, and links from the body `[{"id"}]`.
std::vector<int> linked_work_items(const rest_call& call, const pull_request& of);
void link_work_items(const rest_call& call, const pull_request& to, const boost::json::value& references);

// Requests below `pullRequests/{id}`.
http_reply answer_reviewers(const rest_call& call, pull_request& of);
http_reply answer_threads(const rest_call& call, pull_request& of);
http_reply answer_labels(const rest_call& call, pull_request& of);
http_reply answer_iterations(const rest_call& call, const repository& in, pull_request& of);
http_reply answer_pull_statuses(const rest_call& call, pull_request& of, std::size_t position, int iteration);
http_reply answer_properties(const rest_call& call, pull_request& of);
http_reply answer_attachments_of(const rest_call& call, pull_request& of);
/// Adds or changes a reviewer. Nobody votes for another.
reviewer& set_reviewer(const rest_call& call, pull_request& of, std::string_view user_id, const boost::json::value& given);

} // namespace simulator::git
