// SPDX-License-Identifier: BSL-1.0
// Opens a pull request, asks and answers in its conversation, approves it, and lets it complete by itself once its policies allow it; with
// `now`, completes it at once.
#include "connect.hpp"

#include <azdo/api/git/pull_request_reviewers.hpp>
#include <azdo/api/git/pull_request_threads.hpp>
#include <azdo/api/git/pull_requests.hpp>

#include <string_view>

namespace git = azdo::api::git;

int main(int count, char** arguments) {
    if (count < 4) return std::cerr << "usage: pull_request PROJECT REPOSITORY BRANCH [now]\n", 2;
    const azdo::client api = connect();
    const std::string project = arguments[1], repository = arguments[2];
    git::git_pull_request wanted;
    wanted.title = "Add notes";
    wanted.source_ref_name = std::string("refs/heads/") + arguments[3];
    wanted.target_ref_name = "refs/heads/main";
    const auto made = azdo::call(git::create_pull_request{.project = project, .repository_id = repository, .body = wanted}, api);
    if (!made) return report(made.error());
    if (!made->pull_request_id) return std::cerr << "the service gave no id\n", 1;
    const int id = *made->pull_request_id;

    git::git_pull_request_comment_thread question;
    question.comments = std::vector{git::comment{.content = "Is a heading enough?"}};
    question.status = git::comment_thread_status::active;
    const auto thread =
        azdo::call(git::create_thread{.project = project, .repository_id = repository, .pull_request_id = id, .body = question}, api);
    if (!thread) return report(thread.error());
    if (!thread->id) return std::cerr << "the service gave no id\n", 1;
    git::git_pull_request_comment_thread answer;
    answer.status = git::comment_thread_status::closed;
    const auto closed = azdo::call(
        git::update_thread{
            .project = project, .repository_id = repository, .pull_request_id = id, .thread_id = *thread->id, .body = answer},
        api);
    if (!closed) return report(closed.error());

    const auto me = azdo::call(azdo::get_connection_data{}, api);
    if (!me) return report(me.error());
    const auto vote = azdo::call(git::create_pull_request_reviewer{.project = project,
                                     .repository_id = repository,
                                     .pull_request_id = id,
                                     .reviewer_id = me->authenticated_user.id,
                                     .body = {.vote = 10}}, // approved
        api);
    if (!vote) return report(vote.error());

    git::git_pull_request change;
    change.completion_options = git::git_pull_request_completion_options{
        .delete_source_branch = true, .merge_strategy = git::git_pull_request_merge_strategy::squash};
    if (count > 4 && std::string_view(arguments[4]) == "now") {
        change.status = git::pull_request_status::completed;
        change.last_merge_source_commit = made->last_merge_source_commit; // refused if somebody has pushed in the meantime
    } else {
        change.auto_complete_set_by = git::identity_ref{.id = me->authenticated_user.id};
    }
    const auto changed =
        azdo::call(git::update_pull_request{.project = project, .repository_id = repository, .pull_request_id = id, .body = change}, api);
    if (!changed) return report(changed.error());
    const auto seen = azdo::call(git::get_pull_request{.project = project, .repository_id = repository, .pull_request_id = id}, api);
    if (!seen) return report(seen.error());
    const bool completed = seen->status == git::pull_request_status::completed;
    std::cout << "pull request " << id << (completed ? " is completed" : " waits for its policies") << '\n';
}
