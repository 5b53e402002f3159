// SPDX-License-Identifier: BSL-1.0
// Every description of the area git. Written by examples/generate_api.
#include <azdo/api/git.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_git)

namespace api = azdo::api::git;

using operations = api_tests::list<
    api::create_annotated_tag,
    api::get_annotated_tag,
    api::get_blobs,
    api::get_blob,
    api::get_cherry_pick_for_ref_name,
    api::create_cherry_pick,
    api::get_cherry_pick,
    api::get_push_commits,
    api::get_commit,
    api::get_changes,
    api::get_commits_batch,
    api::get_commits,
    api::get_commit_diffs,
    api::get_fork_sync_requests,
    api::create_fork_sync_request,
    api::get_fork_sync_request,
    api::get_forks,
    api::query_import_requests,
    api::create_import_request,
    api::get_import_request,
    api::update_import_request,
    api::get_items,
    api::get_items_batch,
    api::get_item,
    api::get_merge_bases,
    api::create_merge_request,
    api::get_merge_request,
    api::get_policy_configurations,
    api::get_attachments,
    api::delete_attachment,
    api::get_attachment,
    api::create_attachment,
    api::delete_like,
    api::get_likes,
    api::create_like,
    api::get_pull_request_commits,
    api::get_pull_request_iteration_commits,
    api::get_pull_request_iteration_changes,
    api::get_pull_request_iteration_statuses,
    api::update_pull_request_iteration_statuses,
    api::create_pull_request_iteration_status,
    api::delete_pull_request_iteration_status,
    api::get_pull_request_iteration_status,
    api::get_pull_request_iterations,
    api::get_pull_request_iteration,
    api::get_pull_request_labels,
    api::create_pull_request_label,
    api::delete_pull_request_labels,
    api::get_pull_request_label,
    api::get_pull_request_properties,
    api::update_pull_request_properties,
    api::get_pull_request_query,
    api::get_pull_request_reviewers,
    api::update_pull_request_reviewers,
    api::create_pull_request_reviewers,
    api::create_unmaterialized_pull_request_reviewer,
    api::delete_pull_request_reviewer,
    api::get_pull_request_reviewer,
    api::update_pull_request_reviewer,
    api::create_pull_request_reviewer,
    api::share_pull_request,
    api::get_pull_request_statuses,
    api::update_pull_request_statuses,
    api::create_pull_request_status,
    api::delete_pull_request_status,
    api::get_pull_request_status,
    api::get_comments,
    api::create_comment,
    api::delete_comment,
    api::get_comment,
    api::update_comment,
    api::get_threads,
    api::create_thread,
    api::get_pull_request_thread,
    api::update_thread,
    api::get_pull_request_work_item_refs,
    api::get_pull_requests_by_project,
    api::get_pull_request_by_id,
    api::get_pull_requests,
    api::create_pull_request,
    api::get_pull_request,
    api::update_pull_request,
    api::get_pushes,
    api::create_push,
    api::get_push,
    api::get_refs,
    api::update_ref,
    api::update_refs,
    api::get_ref_favorites,
    api::create_favorite,
    api::delete_ref_favorite,
    api::get_ref_favorite,
    api::get_ref_favorites_for_project,
    api::get_deleted_repositories,
    api::get_recycle_bin_repositories,
    api::delete_repository_from_recycle_bin,
    api::restore_repository_from_recycle_bin,
    api::get_repositories,
    api::create_repository,
    api::delete_repository,
    api::get_repository,
    api::update_repository,
    api::get_repository_with_parent,
    api::get_revert_for_ref_name,
    api::create_revert,
    api::get_revert,
    api::get_branches,
    api::get_branch,
    api::get_statuses,
    api::create_commit_status,
    api::get_suggestions,
    api::get_tree>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 112);
}

using types = api_tests::list<
    api::attachment,
    api::change_count_dictionary,
    api::comment,
    api::comment_iteration_context,
    api::comment_position,
    api::comment_thread_context,
    api::comment_tracking_criteria,
    api::file_content_metadata,
    api::git_annotated_tag,
    api::git_async_ref_operation_detail,
    api::git_async_ref_operation_parameters,
    api::git_async_ref_operation_source,
    api::git_blob_ref,
    api::git_branch_stats,
    api::git_change,
    api::git_cherry_pick,
    api::git_commit,
    api::git_commit_changes,
    api::git_commit_diffs,
    api::git_commit_ref,
    api::git_deleted_repository,
    api::git_fork_operation_status_detail,
    api::git_fork_ref,
    api::git_fork_sync_request,
    api::git_fork_sync_request_parameters,
    api::git_import_git_source,
    api::git_import_request,
    api::git_import_request_parameters,
    api::git_import_status_detail,
    api::git_import_tfvc_source,
    api::git_item,
    api::git_item_descriptor,
    api::git_item_request_data,
    api::git_merge,
    api::git_merge_operation_status_detail,
    api::git_merge_parameters,
    api::git_object,
    api::git_pull_request,
    api::git_pull_request_change,
    api::git_pull_request_comment_thread,
    api::git_pull_request_comment_thread_context,
    api::git_pull_request_completion_options,
    api::git_pull_request_iteration,
    api::git_pull_request_iteration_changes,
    api::git_pull_request_merge_options,
    api::git_pull_request_query,
    api::git_pull_request_query_input,
    api::git_pull_request_status,
    api::git_push,
    api::git_push_ref,
    api::git_query_commits_criteria,
    api::git_recycle_bin_repository_details,
    api::git_ref,
    api::git_ref_favorite,
    api::git_ref_update,
    api::git_ref_update_result,
    api::git_repository,
    api::git_repository_create_options,
    api::git_repository_ref,
    api::git_revert,
    api::git_status,
    api::git_status_context,
    api::git_suggestion,
    api::git_template,
    api::git_tree_entry_ref,
    api::git_tree_ref,
    api::git_user_date,
    api::git_version_descriptor,
    api::global_git_repository_key,
    api::identity_ref,
    api::identity_ref_with_vote,
    api::item_content,
    api::policy_configuration,
    api::policy_type_ref,
    api::resource_ref,
    api::share_notification_context,
    api::source_to_target_ref,
    api::team_project_collection_reference,
    api::team_project_reference,
    api::web_api_create_tag_request_data,
    api::web_api_tag_definition>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 81);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "git"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("create_annotated_tag", api::create_annotated_tag{.organization = {}, .project = {}, .repository_id = {}, .body = {}});
    api_tests::walk("get_blobs", api::get_blobs{.organization = {}, .repository_id = {}, .body = {}});
    api_tests::walk("create_cherry_pick", api::create_cherry_pick{.organization = {}, .project = {}, .repository_id = {}, .body = {}});
    api_tests::walk("get_push_commits", api::get_push_commits{.organization = {}, .repository_id = {}, .push_id = std::int32_t{}});
    api_tests::walk("get_changes", api::get_changes{.organization = {}, .repository_id = {}, .commit_id = {}});
    api_tests::walk("get_commits_batch", api::get_commits_batch{.organization = {}, .repository_id = {}, .body = {}});
    api_tests::walk("get_commits", api::get_commits{.organization = {}, .repository_id = {}});
    api_tests::walk("get_commit_diffs", api::get_commit_diffs{.organization = {}, .repository_id = {}});
    api_tests::walk("create_fork_sync_request", api::create_fork_sync_request{.organization = {}, .repository_name_or_id = {}, .body = {}});
    api_tests::walk("create_import_request", api::create_import_request{.organization = {}, .project = {}, .repository_id = {}, .body = {}});
    api_tests::walk("update_import_request", api::update_import_request{.organization = {}, .project = {}, .repository_id = {}, .import_request_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_items_batch", api::get_items_batch{.organization = {}, .repository_id = {}, .body = {}});
    api_tests::walk("create_merge_request", api::create_merge_request{.organization = {}, .project = {}, .repository_name_or_id = {}, .body = {}});
    api_tests::walk("get_policy_configurations", api::get_policy_configurations{.organization = {}, .project = {}});
    api_tests::walk("create_attachment", api::create_attachment{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .file_name = {}, .body = {}});
    api_tests::walk("get_pull_request_commits", api::get_pull_request_commits{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}});
    api_tests::walk("get_pull_request_iteration_commits", api::get_pull_request_iteration_commits{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .iteration_id = std::int32_t{}});
    api_tests::walk("get_pull_request_iteration_changes", api::get_pull_request_iteration_changes{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .iteration_id = std::int32_t{}});
    api_tests::walk("create_pull_request_iteration_status", api::create_pull_request_iteration_status{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .iteration_id = std::int32_t{}, .body = {}});
    api_tests::walk("create_pull_request_label", api::create_pull_request_label{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_pull_request_properties", api::update_pull_request_properties{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_pull_request_query", api::get_pull_request_query{.organization = {}, .repository_id = {}, .body = {}});
    api_tests::walk("create_pull_request_reviewers", api::create_pull_request_reviewers{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .body = {}});
    api_tests::walk("create_unmaterialized_pull_request_reviewer", api::create_unmaterialized_pull_request_reviewer{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_pull_request_reviewer", api::update_pull_request_reviewer{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .reviewer_id = {}, .body = {}});
    api_tests::walk("create_pull_request_reviewer", api::create_pull_request_reviewer{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .reviewer_id = {}, .body = {}});
    api_tests::walk("create_pull_request_status", api::create_pull_request_status{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .body = {}});
    api_tests::walk("create_comment", api::create_comment{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .thread_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_comment", api::update_comment{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .thread_id = std::int32_t{}, .comment_id = std::int32_t{}, .body = {}});
    api_tests::walk("create_thread", api::create_thread{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_thread", api::update_thread{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .thread_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_pull_requests_by_project", api::get_pull_requests_by_project{.organization = {}, .project = {}});
    api_tests::walk("get_pull_requests", api::get_pull_requests{.organization = {}, .repository_id = {}});
    api_tests::walk("create_pull_request", api::create_pull_request{.organization = {}, .repository_id = {}, .body = {}});
    api_tests::walk("get_pull_request", api::get_pull_request{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}});
    api_tests::walk("update_pull_request", api::update_pull_request{.organization = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_pushes", api::get_pushes{.organization = {}, .repository_id = {}});
    api_tests::walk("create_push", api::create_push{.organization = {}, .repository_id = {}, .body = {}});
    api_tests::walk("get_refs", api::get_refs{.organization = {}, .repository_id = {}});
    api_tests::walk("update_ref", api::update_ref{.organization = {}, .repository_id = {}, .body = {}, .filter = {}});
    api_tests::walk("update_refs", api::update_refs{.organization = {}, .repository_id = {}, .body = {}});
    api_tests::walk("create_favorite", api::create_favorite{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("restore_repository_from_recycle_bin", api::restore_repository_from_recycle_bin{.organization = {}, .project = {}, .repository_id = {}, .body = {}});
    api_tests::walk("create_repository", api::create_repository{.organization = {}, .body = {}});
    api_tests::walk("update_repository", api::update_repository{.organization = {}, .repository_id = {}, .body = {}});
    api_tests::walk("create_revert", api::create_revert{.organization = {}, .project = {}, .repository_id = {}, .body = {}});
    api_tests::walk("get_statuses", api::get_statuses{.organization = {}, .repository_id = {}, .commit_id = {}});
    api_tests::walk("create_commit_status", api::create_commit_status{.organization = {}, .repository_id = {}, .commit_id = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
