// SPDX-License-Identifier: BSL-1.0
// The operations of the area git that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/git/annotated_tags.hpp>
#include <azdo/api/git/blobs.hpp>
#include <azdo/api/git/commits.hpp>
#include <azdo/api/git/diffs.hpp>
#include <azdo/api/git/import_requests.hpp>
#include <azdo/api/git/items.hpp>
#include <azdo/api/git/merges.hpp>
#include <azdo/api/git/pull_request_iteration_changes.hpp>
#include <azdo/api/git/pull_request_iteration_statuses.hpp>
#include <azdo/api/git/pull_request_properties.hpp>
#include <azdo/api/git/pull_request_reviewers.hpp>
#include <azdo/api/git/pull_request_statuses.hpp>
#include <azdo/api/git/pull_request_thread_comments.hpp>
#include <azdo/api/git/pull_request_threads.hpp>
#include <azdo/api/git/pull_requests.hpp>
#include <azdo/api/git/pushes.hpp>
#include <azdo/api/git/refs.hpp>
#include <azdo/api/git/repositories.hpp>
#include <azdo/api/git/reverts.hpp>
#include <azdo/api/git/stats.hpp>
#include <azdo/api/git/statuses.hpp>
#include <azdo/api/git/trees.hpp>

namespace published {

void register_git(registry& into) {
    into.add("Annotated Tags_Create", azdo::api::git::create_annotated_tag{.organization = {}, .project = {}, .repository_id = {}, .body = {}});
    into.add("Annotated Tags_Get", azdo::api::git::get_annotated_tag{.organization = {}, .project = {}, .repository_id = {}, .object_id = {}});
    into.add("Blobs_Get Blob", azdo::api::git::get_blob{.organization = {}, .repository_id = {}, .sha1 = {}});
    into.add("Commits_Get Push Commits", azdo::api::git::get_push_commits{.organization = {}, .repository_id = {}, .push_id = std::int32_t{}});
    into.add("Commits_Get", azdo::api::git::get_commit{.organization = {}, .repository_id = {}, .commit_id = {}});
    into.add("Commits_Get Changes", azdo::api::git::get_changes{.organization = {}, .repository_id = {}, .commit_id = {}});
    into.add("Commits_Get Commits Batch", azdo::api::git::get_commits_batch{.organization = {}, .repository_id = {}, .body = {}});
    into.add("Commits_Get Commits", azdo::api::git::get_commits{.organization = {}, .repository_id = {}});
    into.add("Diffs_Get", azdo::api::git::get_commit_diffs{.organization = {}, .repository_id = {}});
    into.add("Import Requests_Query", azdo::api::git::query_import_requests{.organization = {}, .project = {}, .repository_id = {}});
    into.add("Import Requests_Create", azdo::api::git::create_import_request{.organization = {}, .project = {}, .repository_id = {}, .body = {}});
    into.add("Import Requests_Get", azdo::api::git::get_import_request{.organization = {}, .project = {}, .repository_id = {}, .import_request_id = std::int32_t{}});
    into.add("Import Requests_Update", azdo::api::git::update_import_request{.organization = {}, .project = {}, .repository_id = {}, .import_request_id = std::int32_t{}, .body = {}});
    into.add("Items_List", azdo::api::git::get_items{.organization = {}, .repository_id = {}});
    into.add("Items_Get Items Batch", azdo::api::git::get_items_batch{.organization = {}, .repository_id = {}, .body = {}});
    into.add("Items_Get", azdo::api::git::get_item{.organization = {}, .repository_id = {}, .path = {}});
    into.add("Merges_Create", azdo::api::git::create_merge_request{.organization = {}, .project = {}, .repository_name_or_id = {}, .body = {}});
    into.add("Merges_Get", azdo::api::git::get_merge_request{.organization = {}, .project = {}, .repository_name_or_id = {}, .merge_operation_id = std::int32_t{}});
    into.add("Pull Request Iteration Changes_Get", azdo::api::git::get_pull_request_iteration_changes{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .iteration_id = std::int32_t{}});
    into.add("Pull Request Iteration Statuses_List", azdo::api::git::get_pull_request_iteration_statuses{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .iteration_id = std::int32_t{}});
    into.add("Pull Request Iteration Statuses_Update", azdo::api::git::update_pull_request_iteration_statuses{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .iteration_id = std::int32_t{}, .body = {}});
    into.add("Pull Request Iteration Statuses_Create", azdo::api::git::create_pull_request_iteration_status{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .iteration_id = std::int32_t{}, .body = {}});
    into.add("Pull Request Iteration Statuses_Delete", azdo::api::git::delete_pull_request_iteration_status{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .iteration_id = std::int32_t{}, .status_id = std::int32_t{}});
    into.add("Pull Request Iteration Statuses_Get", azdo::api::git::get_pull_request_iteration_status{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .iteration_id = std::int32_t{}, .status_id = std::int32_t{}});
    into.add("Pull Request Properties_List", azdo::api::git::get_pull_request_properties{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}});
    into.add("Pull Request Properties_Update", azdo::api::git::update_pull_request_properties{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .body = {}});
    into.add("Pull Request Reviewers_List", azdo::api::git::get_pull_request_reviewers{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}});
    into.add("Pull Request Reviewers_Delete", azdo::api::git::delete_pull_request_reviewer{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .reviewer_id = {}});
    into.add("Pull Request Reviewers_Get", azdo::api::git::get_pull_request_reviewer{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .reviewer_id = {}});
    into.add("Pull Request Reviewers_Create Pull Request Reviewer", azdo::api::git::create_pull_request_reviewer{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .reviewer_id = {}, .body = {}});
    into.add("Pull Request Statuses_List", azdo::api::git::get_pull_request_statuses{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}});
    into.add("Pull Request Statuses_Update", azdo::api::git::update_pull_request_statuses{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .body = {}});
    into.add("Pull Request Statuses_Create", azdo::api::git::create_pull_request_status{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .body = {}});
    into.add("Pull Request Statuses_Delete", azdo::api::git::delete_pull_request_status{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .status_id = std::int32_t{}});
    into.add("Pull Request Statuses_Get", azdo::api::git::get_pull_request_status{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .status_id = std::int32_t{}});
    into.add("Pull Request Thread Comments_Create", azdo::api::git::create_comment{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .thread_id = std::int32_t{}, .body = {}});
    into.add("Pull Request Thread Comments_Delete", azdo::api::git::delete_comment{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .thread_id = std::int32_t{}, .comment_id = std::int32_t{}});
    into.add("Pull Request Threads_List", azdo::api::git::get_threads{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}});
    into.add("Pull Request Threads_Create", azdo::api::git::create_thread{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .body = {}});
    into.add("Pull Requests_Get Pull Requests By Project", azdo::api::git::get_pull_requests_by_project{.organization = {}, .project = {}});
    into.add("Pull Requests_Get Pull Request By Id", azdo::api::git::get_pull_request_by_id{.organization = {}, .pull_request_id = std::int32_t{}});
    into.add("Pull Requests_Get Pull Requests", azdo::api::git::get_pull_requests{.organization = {}, .repository_id = {}});
    into.add("Pull Requests_Create", azdo::api::git::create_pull_request{.organization = {}, .repository_id = {}, .body = {}});
    into.add("Pull Requests_Update", azdo::api::git::update_pull_request{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .body = {}});
    into.add("Pushes_List", azdo::api::git::get_pushes{.organization = {}, .repository_id = {}});
    into.add("Pushes_Create", azdo::api::git::create_push{.organization = {}, .repository_id = {}, .body = {}});
    into.add("Pushes_Get", azdo::api::git::get_push{.organization = {}, .repository_id = {}, .push_id = std::int32_t{}});
    into.add("Refs_List", azdo::api::git::get_refs{.organization = {}, .repository_id = {}});
    into.add("Refs_Update Ref", azdo::api::git::update_ref{.organization = {}, .repository_id = {}, .body = {}, .filter = {}});
    into.add("Refs_Update Refs", azdo::api::git::update_refs{.organization = {}, .repository_id = {}, .body = {}});
    into.add("Repositories_List", azdo::api::git::get_repositories{.organization = {}});
    into.add("Repositories_Create", azdo::api::git::create_repository{.organization = {}, .body = {}});
    into.add("Repositories_Delete", azdo::api::git::delete_repository{.organization = {}, .repository_id = {}});
    into.add("Repositories_Get Repository", azdo::api::git::get_repository{.organization = {}, .repository_id = {}});
    into.add("Repositories_Update", azdo::api::git::update_repository{.organization = {}, .repository_id = {}, .body = {}});
    into.add("Reverts_Get Revert For Ref Name", azdo::api::git::get_revert_for_ref_name{.organization = {}, .project = {}, .repository_id = {}, .ref_name = {}});
    into.add("Reverts_Create", azdo::api::git::create_revert{.organization = {}, .project = {}, .repository_id = {}, .body = {}});
    into.add("Stats_List", azdo::api::git::get_branches{.organization = {}, .repository_id = {}});
    into.add("Stats_Get", azdo::api::git::get_branch{.organization = {}, .repository_id = {}, .name = {}});
    into.add("Statuses_List", azdo::api::git::get_statuses{.organization = {}, .repository_id = {}, .commit_id = {}});
    into.add("Statuses_Create", azdo::api::git::create_commit_status{.organization = {}, .repository_id = {}, .commit_id = {}, .body = {}});
    into.add("Trees_Get", azdo::api::git::get_tree{.organization = {}, .repository_id = {}, .sha1 = {}});
}

} // namespace published
