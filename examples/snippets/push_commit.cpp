// SPDX-License-Identifier: BSL-1.0
// Commits a file to a new branch without a clone of the repository.
#include "connect.hpp"

#include <azdo/api/git/pushes.hpp>
#include <azdo/api/git/refs.hpp>

namespace git = azdo::api::git;

struct path_of_item {
    std::string path;
    static constexpr auto schema() { return azdo::describe(azdo::field<"path", &path_of_item::path>()); }
};

int main(int count, char** arguments) {
    if (count < 4) return std::cerr << "usage: push_commit PROJECT REPOSITORY NEW_BRANCH\n", 2;
    const azdo::client api = connect();
    const std::string project = arguments[1], repository = arguments[2], branch = arguments[3];
    const auto main_branch = azdo::call(git::get_refs{.project = project, .repository_id = repository, .filter = "heads/main"}, api);
    if (!main_branch) return report(main_branch.error());
    if (main_branch->value.empty()) return std::cerr << "the repository has no branch main\n", 1;

    git::git_change file;
    file.change_type = git::version_control_change_type::add;
    file.item = azdo::json::raw::of(path_of_item{"/notes/" + branch + ".md"});
    file.new_content = git::item_content{.content = "# Notes\n", .content_type = git::item_content_type::raw_text};
    git::git_commit_ref commit;
    commit.comment = "Add notes";
    commit.changes = std::vector{file};
    git::git_push push;
    // A new branch begins at this commit. The service refuses a push to an existing branch whose tip is another one.
    push.ref_updates = std::vector{git::git_ref_update{.name = "refs/heads/" + branch, .old_object_id = main_branch->value[0].object_id}};
    push.commits = std::vector{commit};
    const auto pushed = azdo::call(git::create_push{.project = project, .repository_id = repository, .body = push}, api);
    if (!pushed) return report(pushed.error());
    for (const auto& made : pushed->commits.value_or(std::vector<git::git_commit_ref>{}))
        std::cout << "commit " << made.commit_id.value_or("") << '\n';
}
