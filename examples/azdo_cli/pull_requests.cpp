// SPDX-License-Identifier: BSL-1.0
// `pr list`, `pr create`, `pr vote`, `pr complete`.
#include <azdo_cli/commands.hpp>
#include <azdo_cli/context.hpp>
#include <azdo_cli/display_text.hpp>

#include <azdo/api/git/pull_request_reviewers.hpp>
#include <azdo/api/git/pull_requests.hpp>
#include <azdo/api/git/repositories.hpp>
#include <azdo/devops/connection_data.hpp>
#include <azdo/http/call.hpp>
#include <azdo/json/encode.hpp>

#include <array>
#include <cstdint>
#include <optional>

namespace azdo_cli {

namespace {

namespace git = azdo::api::git;

std::string branch_of(const azdo::optional<std::string>& ref) {
    constexpr std::string_view heads = "refs/heads/";
    const std::string name = ref.value_or(std::string());
    return name.starts_with(heads) ? name.substr(heads.size()) : name;
}

std::string ref_of(const std::string& branch) { return branch.starts_with("refs/") ? branch : "refs/heads/" + branch; }

void print_short(const context& here, const git::git_pull_request& one) {
    if (here.json()) return here.print_json(azdo::json::encode(one));
    here.print_line("Pull request " + std::to_string(one.pull_request_id.value_or(0)) + "  " + one_line(one.title.value_or(std::string())) +
                    "  [" + (one.status ? std::string(one.status->name()) : std::string()) + ']');
}

/// The lowest vote, in a word: whoever waits or rejects holds it up.
std::string votes_of(const git::git_pull_request& one) {
    std::int32_t lowest = 100, highest = 0;
    if (one.reviewers)
        for (const auto& each : *one.reviewers) {
            lowest = std::min(lowest, each.vote.value_or(0));
            highest = std::max(highest, each.vote.value_or(0));
        }
    return lowest == -10 ? "rejected" : lowest == -5 ? "waiting" : highest > 0 ? "approved" : "";
}

azdo::result<void> list(context& here) {
    git::get_pull_requests_by_project wanted{.project = here.project(), .top = here.number("--top", 100)};
    const std::string status = here.given().has("--status") ? here.given().value("--status") : std::string("active");
    if (status != "active" && status != "completed" && status != "abandoned" && status != "all")
        throw usage_error("--status is one of active, completed, abandoned and all");
    wanted.search_criteria_status = azdo::open_enum<git::pull_request_status>::from_name(status);
    const auto api = here.connect();
    if (!api) return api.error();
    if (here.given().has("--repository")) {
        const auto found = azdo::call(
            git::get_repository{.project = wanted.project, .repository_id = here.given().value("--repository")}, *api, here.call_options());
        if (!found) return found.error();
        wanted.search_criteria_repository_id = found->id;
    }
    const auto found = azdo::call(wanted, *api, here.call_options());
    if (!found) return found.error();
    if (here.json()) return here.print_json(azdo::json::encode(found->value)), azdo::result<void>();
    table all{{{"id", false, true}, {"title", true}, {"from", true}, {"into", true}, {"by", true}, {"votes"}}};
    for (const auto& one : found->value)
        all.rows.push_back({std::to_string(one.pull_request_id.value_or(0)), one.title.value_or(std::string()),
            branch_of(one.source_ref_name), branch_of(one.target_ref_name),
            one.created_by ? one.created_by->display_name.value_or(std::string()) : std::string(), votes_of(one)});
    here.print(all);
    return {};
}

azdo::result<void> create(context& here) {
    const arguments& given = here.given();
    for (const char* const needed : {"--repository", "--source"})
        if (!given.has(needed)) throw usage_error(std::string("pr create needs ") + needed);
    git::create_pull_request wanted{.project = here.project(), .repository_id = given.value("--repository"), .body = {}};
    const auto api = here.connect();
    if (!api) return api.error();
    std::string target = given.value("--target");
    if (target.empty()) {
        const auto found =
            azdo::call(git::get_repository{.project = wanted.project, .repository_id = wanted.repository_id}, *api, here.call_options());
        if (!found) return found.error();
        target = found->default_branch.value_or(std::string());
        if (target.empty()) throw usage_error("the repository has no default branch: --target BRANCH");
    }
    wanted.body.title = here.operand(0);
    wanted.body.source_ref_name = ref_of(given.value("--source"));
    wanted.body.target_ref_name = ref_of(target);
    if (given.has("--description")) wanted.body.description = given.value("--description");
    if (given.has("--draft")) wanted.body.is_draft = true;
    const auto made = azdo::call(wanted, *api, here.call_options());
    if (!made) return made.error();
    print_short(here, *made);
    return {};
}

/// A pull request by its number, of any repository, and the repository's id.
azdo::result<git::git_pull_request> find(const context& here, const azdo::client& api) {
    auto found = azdo::call(git::get_pull_request_by_id{.pull_request_id = here.number(0, "ID")}, api, here.call_options());
    if (found && (!found->repository || !found->repository->id))
        return azdo::fail(azdo::failure_kind::protocol, "the pull request names no repository");
    return found;
}

struct vote_name {
    std::string_view name;
    std::int32_t value;
};
constexpr std::array votes{vote_name{"approve", 10}, vote_name{"approve-with-suggestions", 5}, vote_name{"reset", 0}, vote_name{"wait", -5},
    vote_name{"reject", -10}};

azdo::result<void> vote(context& here) {
    std::optional<std::int32_t> wanted;
    for (const vote_name& one : votes)
        if (one.name == here.operand(1)) wanted = one.value;
    if (!wanted) throw usage_error("VOTE is one of approve, approve-with-suggestions, wait, reject and reset");
    const auto api = here.connect();
    if (!api) return api.error();
    const auto found = find(here, *api);
    if (!found) return found.error();
    const auto me = azdo::call(azdo::get_connection_data{}, *api, here.call_options());
    if (!me) return me.error();
    const auto done = azdo::call(git::create_pull_request_reviewer{.repository_id = *found->repository->id,
                                     .pull_request_id = here.number(0, "ID"),
                                     .reviewer_id = me->authenticated_user.id,
                                     .body = {.vote = *wanted}},
        *api, here.call_options());
    if (!done) return done.error();
    if (here.json())
        here.print_json(azdo::json::encode(*done));
    else
        here.print_line("Your vote on pull request " + here.operand(0) + ": " + here.operand(1) + '.');
    return {};
}

azdo::result<void> complete(context& here) {
    const auto api = here.connect();
    if (!api) return api.error();
    const auto found = find(here, *api);
    if (!found) return found.error();
    git::git_pull_request change;
    git::git_pull_request_completion_options how;
    if (here.given().has("--squash")) how.merge_strategy = git::git_pull_request_merge_strategy::squash;
    if (here.given().has("--delete-source")) how.delete_source_branch = true;
    change.completion_options = how;
    if (here.given().has("--auto")) {
        const auto me = azdo::call(azdo::get_connection_data{}, *api, here.call_options());
        if (!me) return me.error();
        change.auto_complete_set_by = git::identity_ref{.id = me->authenticated_user.id};
    } else {
        change.status = git::pull_request_status::completed;
        change.last_merge_source_commit = found->last_merge_source_commit; // refused if somebody has pushed in the meantime
    }
    const auto changed = azdo::call(
        git::update_pull_request{.repository_id = *found->repository->id, .pull_request_id = here.number(0, "ID"), .body = change}, *api,
        here.call_options());
    if (!changed) return changed.error();
    print_short(here, *changed);
    return {};
}

} // namespace

const command pr_list_command{"pr list", {},
    {{"--status", "STATUS", "active (without this option), completed, abandoned or all"},
        {"--repository", "NAME", "of this repository alone"}, {"--top", "N", "at most so many (100)"}},
    "the pull requests of the project", "", list};

const command pr_create_command{"pr create", {{"TITLE"}},
    {{"--repository", "NAME", "where"}, {"--source", "BRANCH", "what to merge"},
        {"--target", "BRANCH", "into what; without this option the default branch"}, {"--description", "TEXT", "what it is about"},
        {"--draft", "", "it is not ready"}},
    "open a pull request", "  azdo pr create \"Add notes\" --repository Fabrikam-Fiber --source notes\n", create};

const command pr_vote_command{"pr vote", {{"ID"}, {"VOTE"}}, {}, "vote on a pull request",
    "The vote is approve, approve-with-suggestions, wait, reject or reset.\n", vote};

const command pr_complete_command{"pr complete", {{"ID"}},
    {{"--squash", "", "as one commit"}, {"--delete-source", "", "delete the source branch"},
        {"--auto", "", "when its policies allow it, not now"}},
    "complete a pull request", "", complete};

} // namespace azdo_cli
