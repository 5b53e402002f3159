// SPDX-License-Identifier: BSL-1.0
// Merges of pull requests: the trial after each change, and completion by hand or by itself once the policies allow it.
#include "../item_rules.hpp"
#include "git_errors.hpp"
#include "git_pull_requests.hpp"
#include "json_members.hpp"
#include "policy_store.hpp"

#include <algorithm>

namespace simulator::git {
namespace {

namespace json = boost::json;

repository* repository_of(const rest_call& call, const std::string& id) { return find_repository(call, id, nullptr); }

/// The commits of another repository (a fork) become known to the target's.
void fetch_source(const rest_call& call, const pull_request& of, repository& in) {
    if (of.source_repository_id == of.repository_id) return;
    if (const auto* from = repository_of(call, of.source_repository_id)) in.objects.add_all(from->objects);
}

std::string source_tip(const rest_call& call, const pull_request& of) {
    const auto* from = repository_of(call, of.source_repository_id);
    return from ? from->tip(of.source) : std::string{};
}

std::string short_name(const std::string& ref) { return ref.starts_with("refs/heads/") ? ref.substr(11) : ref; }

/// Replays the source's commits on the target, without merges.
replay rebase(object_store& in, const pull_request& of, const signature& by) {
    replay out{of.target_commit};
    auto commits = in.log_without(of.source_commit, of.target_commit);
    std::reverse(commits.begin(), commits.end());
    for (const auto& one : commits) {
        if (in.find_commit(one)->parents.size() > 1) continue;
        out = pick(in, one, out.commit, by, false);
        if (out.commit.empty()) return out;
    }
    return out;
}

std::string usual_message(const pull_request& of) {
    auto out = "Merged PR " + std::to_string(of.id) + ": " + of.title;
    return of.description.empty() ? out : out + "\n\n" + of.description;
}

std::string strategy_of(const pull_request& of) {
    auto named = text_in(of.completion, "mergeStrategy");
    if (!named.empty()) return named;
    return flag_in(of.completion, "squashMerge") ? "squash" : "noFastForward";
}

replay merge_by_strategy(const rest_call& call, repository& in, const pull_request& of, const user& by) {
    const auto author = signature_of(by, call.now);
    const auto strategy = strategy_of(of);
    auto message = text_in(of.completion, "mergeCommitMessage");
    if (message.empty()) message = usual_message(of);
    if (strategy == "rebase") return rebase(in.objects, of, author);
    auto theirs = of.source_commit;
    if (strategy == "rebaseMerge") {
        auto moved = rebase(in.objects, of, author);
        if (moved.commit.empty()) return moved;
        theirs = moved.commit;
    }
    commit like{{}, {of.target_commit}, author, author, message};
    if (strategy != "squash") like.parents.push_back(theirs);
    return merge_commits(in.objects, of.target_commit, theirs, like);
}

/// The state of a category, for work items that a completed pull request ends.
void end_work_items(const rest_call& call, const pull_request& of) {
    for (const int id : linked_work_items(call, of)) {
        const auto& item = call.org->items.at(id);
        const auto states = type_of(*call.org, item).states;
        const auto category = [&](std::string_view wanted) {
            return std::find_if(states.begin(), states.end(), [&](const auto& state) { return state.category == wanted; });
        };
        const auto* now = find_state(type_of(*call.org, item), text_of(item.latest(), "System.State"));
        if (!now || now->category == "Completed" || now->category == "Resolved") continue;
        const auto next = category("Resolved") != states.end() ? category("Resolved") : category("Completed");
        if (next == states.end()) continue;
        try {
            change_item(call.in_org(), id,
                {{patch_operation::kind::add, "/fields/System.State", {"fields", "System.State"}, json::value(json::string(next->name))}},
                {});
        } catch (const vendor_error&) { // a rule of the item's form keeps it as it is; the pull request is complete
        }
    }
}

void delete_source(const rest_call& call, const pull_request& of, const user& by) {
    auto* from = repository_of(call, of.source_repository_id);
    const auto tip = from ? from->tip(of.source) : std::string{};
    if (tip.empty() || tip != of.source_commit || of.source == from->default_branch ||
        !from->refs.find(of.source)->second.locked_by.empty())
        return;
    record_push(call, *from, by, {{of.source, tip, std::string{no_object}}});
}

void try_merge(const rest_call& call, pull_request& of) {
    auto* in = repository_of(call, of.repository_id);
    const auto source = source_tip(call, of), target = in ? in->tip(of.target) : std::string{};
    if (source.empty() || target.empty()) return;
    fetch_source(call, of, *in);
    of.source_commit = source, of.target_commit = target;
    const auto* who = call.sim.data.find_user(of.created_by);
    const auto author = signature_of(who ? *who : call.caller, call.now);
    const auto message =
        "Merge pull request " + std::to_string(of.id) + " from " + short_name(of.source) + " into " + short_name(of.target);
    const auto made = merge_commits(in->objects, target, source, {{}, {target, source}, author, author, message});
    const bool is_news = of.merge_status == "queued";
    of.merge_status = made.commit.empty() ? "conflicts" : "succeeded";
    of.merge_commit = made.commit;
    const auto name = "refs/pull/" + std::to_string(of.id) + "/merge";
    if (made.commit.empty()) {
        in->refs.erase(name);
    } else {
        in->refs[name] = {made.commit, of.created_by};
    }
    if (is_news) publish_pull_request(call, of, "git.pullrequest.merged");
}

void check_completion(const rest_call& call, const pull_request& of) {
    if (of.is_draft) throw argument_refused("A draft pull request cannot be completed. Publish it first.");
    if (of.source_commit.empty() || of.target_commit.empty()) throw pull_request_branches_missing();
    if (flag_in(of.completion, "bypassPolicy")) return;

    const auto why = policy::blocking_reason(call, of);
    if (!why.empty()) throw pull_request_blocked(why);
}

bool may_complete_by_itself(const rest_call& call, const pull_request& of) {
    if (of.auto_complete_by.empty() || of.is_draft || of.merge_status != "succeeded") return false;
    const bool rejected = std::any_of(of.reviewers.begin(), of.reviewers.end(), [](const auto& one) { return one.vote == -10; });
    return !rejected && policy::may_complete_by_itself(call, of);
}

} // namespace

replay merge_commits(object_store& in, const std::string& ours, const std::string& theirs, const commit& like) {
    const auto bases = in.merge_bases(ours, theirs);
    auto files = merge_files(in, bases.empty() ? file_map{} : in.files(bases.front()), in.files(ours), in.files(theirs));
    if (!files.conflicts.empty()) return {{}, std::move(files.conflicts)};
    auto made = like;
    made.tree = in.put_tree(files.files);
    return {in.put_commit(made)};
}

replay pick(object_store& in, const std::string& picked, const std::string& onto, const signature& by, bool reverse) {
    const auto& like = *in.find_commit(picked);
    const auto before = like.parents.empty() ? file_map{} : in.files(like.parents.front()), after = in.files(picked);
    auto files = reverse ? merge_files(in, after, in.files(onto), before) : merge_files(in, before, in.files(onto), after);
    if (!files.conflicts.empty()) return {{}, std::move(files.conflicts)};
    const auto first_line = like.message.substr(0, like.message.find('\n'));
    const auto message = reverse ? "Revert \"" + first_line + "\"\n\nThis reverts commit " + picked + ".\n" : like.message;
    return {in.put_commit({in.put_tree(files.files), {onto}, reverse ? by : like.author, by, message})};
}

void complete(const rest_call& call, pull_request& of, const user& by) {
    try_merge(call, of);
    check_completion(call, of);
    if (of.merge_status == "conflicts") return;
    auto& in = *repository_of(call, of.repository_id);
    const auto made = merge_by_strategy(call, in, of, by);
    if (made.commit.empty()) {
        of.merge_status = "conflicts";
        return;
    }
    of.status = "completed"; // before its target moves
    of.closed_by = by.id;
    of.closed = to_stored_time(call.now);
    of.merge_commit = made.commit;
    in.refs.erase("refs/pull/" + std::to_string(of.id) + "/merge");
    record_push(call, in, by, {{of.target, of.target_commit, made.commit}});
    add_system_thread(call, of, by, by.display_name + " updated the pull request status to Completed", "StatusUpdate");
    publish_pull_request(call, of, "git.pullrequest.updated", "StatusUpdateNotification");
    if (flag_in(of.completion, "deleteSourceBranch")) delete_source(call, of, by);
    if (flag_in(of.completion, "transitionWorkItems", false)) end_work_items(call, of);
}

void move_on(const rest_call& call, store& in) {
    for (auto& [id, one] : in.pull_requests) {
        if (!one.is_active() || !repository_of(call, one.repository_id)) continue;
        if (one.merge_status == "queued") try_merge(call, one);
        if (!one.auto_complete_by.empty()) policy::advance_builds(call, one);
        if (!may_complete_by_itself(call, one)) continue;
        const auto* by = call.sim.data.find_user(one.auto_complete_by);
        one.completion["triggeredByAutoComplete"] = true;
        complete(call, one, by ? *by : call.caller);
    }
}

} // namespace simulator::git
