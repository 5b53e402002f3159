// SPDX-License-Identifier: BSL-1.0
// The events of pushes and pull requests, for service hooks.
#include "../hooks.hpp"
#include "git_pull_requests.hpp"

#include <algorithm>

namespace simulator::git {

namespace json = boost::json;

namespace {

constexpr std::size_t most_commits = 20;

std::string branch_name(std::string_view ref) { return std::string{ref.starts_with("refs/heads/") ? ref.substr(11) : ref}; }

} // namespace

void publish_push(const rest_call& call, const repository& in, const push& of) {
    const auto ctx = call.in_org();
    if (!hooks::is_wanted(ctx, "git.push")) return;
    hooks::event what{"tfs", "git.push", in.project_id, user_name(call, of.by) + " pushed updates to " + in.name + '.',
        push_json(call, in, of, true, most_commits), {"pushId", "url"}};
    what.facts.emplace("repository", in.id);
    for (const auto& one : of.updates) what.facts.emplace("branch", branch_name(one.name));
    hooks::publish(ctx, what);
}

void publish_pull_request(
    const rest_call& call, const pull_request& of, std::string_view type, std::string_view change, const json::object* comment) {
    const auto ctx = call.in_org();
    const auto* in = hooks::is_wanted(ctx, type) ? find_repository(call, of.repository_id, nullptr) : nullptr;
    if (!in) return;
    hooks::event what{"tfs", std::string{type}, in->project_id,
        call.caller.display_name + ": pull request " + std::to_string(of.id) + " (" + of.title + ") in " + in->name + '.',
        pull_request_json(call, of), {"pullRequestId", "url"}};
    if (comment) {
        auto whole = std::move(what.resource);
        what.resource = json::object{{"comment", *comment}, {"pullRequest", std::move(whole)}};
        what.minimal = {"comment"};
    }
    what.facts.emplace("repository", in->id);
    what.facts.emplace("branch", branch_name(of.target));
    what.facts.emplace("notificationType", std::string{change});
    hooks::publish(ctx, what);
}

} // namespace simulator::git
