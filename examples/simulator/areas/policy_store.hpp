// SPDX-License-Identifier: BSL-1.0
// Branch policies: their types, the configurations of a project, and what they say about a pull request.
#pragma once

#include "git_pull_requests.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace simulator::policy {

enum class type_kind { minimum_reviewers, required_reviewers, work_items, comments, build, status, merge_strategy, file_size, other };

struct policy_type {
    type_kind kind;
    std::string_view id, name;
};
const std::vector<policy_type>& types();
const policy_type* find_type(std::string_view id);

struct configuration {
    int id = 0;
    int revision = 1;
    std::string project_id, type_id;
    std::string created_by, created;
    bool is_enabled = true, is_blocking = true, is_deleted = false;
    boost::json::object settings{};
};

/// What a build policy remembers of one pull request.
struct evaluation_note {
    std::string build_state{}; ///< `queued`, `running`, then `approved`; empty: only a request queues it
};

struct store {
    std::map<int, std::vector<configuration>> configurations{}; ///< all revisions by id, the newest last
    std::map<std::pair<int, int>, evaluation_note> notes{};     ///< by pull request and configuration
    int next_id = 1;
};

/// Whether the scope has this ref of this repository; empty: any.
bool is_in_scope(const rest_call& call, const configuration& of, std::string_view repository_id, std::string_view ref);
/// The enabled configurations that are about this ref of this repository.
std::vector<const configuration*> matching(
    const rest_call& call, const std::string& project_id, std::string_view repository_id, std::string_view ref);
/// Whether pushes to the ref are refused.
bool needs_pull_request(const rest_call& call, const git::repository& in, std::string_view ref);

/// `approved`, `queued`, `running`, `rejected`, `notApplicable`
std::string status_of(const rest_call& call, const git::pull_request& of, const configuration& by);
/// Empty if no blocking policy hinders the completion.
std::string blocking_reason(const rest_call& call, const git::pull_request& of);
/// Automatic completion also waits for optional policies, but for those that `autoCompleteIgnoreConfigIds` lists.
bool may_complete_by_itself(const rest_call& call, const git::pull_request& of);
/// A new pull request, or a push to its source: adds required reviewers, takes back votes, queues builds.
void source_changed(const rest_call& call, git::pull_request& of, bool is_new);

/// The builds that policies wait for have moved on.
void advance_builds(const rest_call& call, const git::pull_request& of);

boost::json::object configuration_json(const rest_call& call, const configuration& of);
http_reply answer_evaluations(const rest_call& call, const project& in);
/// `GET git/policy/configurations`
http_reply list_for_branch(const rest_call& call);

} // namespace simulator::policy
