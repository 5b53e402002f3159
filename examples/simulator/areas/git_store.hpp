// SPDX-License-Identifier: BSL-1.0
// Git repositories and pull requests of an organization. Parts that only answers read are kept as the JSON of the answers.
#pragma once

#include "../rest.hpp"
#include "git_objects.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace simulator::git {

struct ref_state {
    std::string id;
    std::string creator;     ///< user id
    std::string locked_by{}; ///< user id; empty: not locked
};

struct ref_update {
    std::string name, old_id, new_id;
};

struct push {
    int id = 0;
    std::string by; ///< user id
    std::string date;
    std::vector<ref_update> updates;
    std::vector<std::string> commits; ///< new ones, newest first
};

/// A cherry-pick, revert, merge, import or synchronization of a fork. It moves on with each look at it.
struct operation {
    boost::json::object body;
    std::string error{}; ///< what it fails with; empty: it succeeds
    ref_update result{}; ///< the ref that it writes when it completes
};

struct repository {
    std::string id, name, project_id;
    std::string default_branch{}; ///< `refs/heads/main`; empty without branches
    std::string parent{};         ///< the id of the repository that this one is a fork of
    std::string created{};
    bool disabled = false;
    object_store objects{};
    std::map<std::string, ref_state, std::less<>> refs{};
    std::vector<push> pushes{};
    std::map<std::string, boost::json::array, std::less<>> statuses{}; ///< by commit, oldest first
    std::map<std::string, std::map<int, operation>> operations{};      ///< by kind and id: `cherryPicks`, `imports`, …

    /// Empty for an unknown ref.
    std::string tip(std::string_view ref) const;
    /// Whether another ref is a folder of this name, or this one would be below it: git keeps both as paths.
    bool has_ref_conflict(std::string_view ref) const;
};

struct deleted_repository {
    repository held;
    std::string by, date;
};

struct reviewer {
    std::string id;
    int vote = 0;
    bool is_required = false, has_declined = false, is_flagged = false;
};

struct iteration {
    int id = 0;
    std::string source, target, common;
    std::string date, by, reason;
    int push_id = 0;
};

struct pull_request {
    int id = 0;
    std::string repository_id, source_repository_id;
    std::string source, target; ///< refs
    std::string title, description{};
    bool is_draft = false;
    std::string status = "active";
    std::string created_by, created{}, closed_by{}, closed{};
    std::string merge_status = "queued";
    std::string source_commit{}, target_commit{}, merge_commit{};
    boost::json::object completion{};
    std::string auto_complete_by{};
    std::vector<reviewer> reviewers{};
    std::vector<iteration> iterations{};
    boost::json::array threads{}, labels{}, statuses{}, attachments{};
    boost::json::object properties{};
    std::map<std::string, std::string, std::less<>> files{}; ///< of attachments, by name

    bool is_active() const { return status == "active"; }
    reviewer* find_reviewer(std::string_view id);
};

struct store {
    std::map<std::string, repository, std::less<>> repositories{}; ///< by id
    std::map<std::string, deleted_repository, std::less<>> recycle_bin{};
    std::map<int, pull_request> pull_requests{};
    std::vector<std::string> known_projects{}; ///< which had a repository of their own already
    boost::json::array favorites{};
    int next_pull_request = 1, next_thread = 1, next_status = 1, next_operation = 1, next_favorite = 1;
};

/// The store, in which each project has a repository with one commit, and in which work that waited for a look has moved on.
store& store_of(const rest_call& call);
/// The segment of the address at `position`: an id, or a name within the project of the address. Throws TF401019.
repository& repository_at(const rest_call& call, std::size_t position = 2);
/// Null if there is none that the caller can see.
repository* find_repository(const rest_call& call, std::string_view name_or_id, const project* in);
const project& project_of(const rest_call& call, const repository& of);

signature signature_of(const user& who, time_point when);
std::string user_name(const rest_call& call, const std::string& user_id);

/// `refs/heads/x`, without `..`, blanks and what else git refuses.
bool is_valid_ref(std::string_view name);
/// One of two refs is below the other: `refs/heads/a` and `refs/heads/a/b`.
bool are_in_conflict(std::string_view left, std::string_view right);

/// Moves a ref (to no_object: deletes it), records the push and lets pull requests know.
push& record_push(const rest_call& call, repository& in, const user& by, std::vector<ref_update> updates);
/// Adds iterations to the active pull requests from this branch, and has those to it merged again.
void ref_moved(const rest_call& call, const repository& in, const user& by, const ref_update& update, int push_id);

/// A version of a query or of a body: kind `branch`, `tag` or `commit` in any case or as a number.
struct version {
    std::string text{}, kind{}, options{};

    /// `Branch: main`
    std::string described() const;
};
/// `prefix` + `.version`, `.versionType`, `.versionOptions`
version version_in(const rest_call& call, std::string_view prefix);
version version_in(const boost::json::value& body);
/// The commit. Throws TF401175, or VS403403 for an empty repository.
std::string resolve(const repository& in, const version& of);

} // namespace simulator::git
