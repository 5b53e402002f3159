// SPDX-License-Identifier: BSL-1.0
// What the policies of a branch say about a pull request.
#include "../item_json.hpp"
#include "git_errors.hpp"
#include "json_members.hpp"
#include "policy_store.hpp"

#include <algorithm>

namespace simulator::policy {
namespace {

namespace json = boost::json;

store& policies_of(const rest_call& call) { return call.org->areas.of<store>(); }

bool is_for_branches(type_kind kind) { return kind != type_kind::file_size && kind != type_kind::other; }

bool scope_has(const rest_call& call, const json::value& scope, std::string_view repository_id, std::string_view ref) {
    const auto wanted = text_in(scope, "repositoryId"), name = text_in(scope, "refName"), kind = text_in(scope, "matchKind");
    if (!wanted.empty() && !repository_id.empty() && !same_text(wanted, repository_id)) return false;
    if (ref.empty()) return true;
    if (same_text(kind, "DefaultBranch")) {
        const auto* in = git::find_repository(call, repository_id, nullptr);
        return in && in->default_branch == ref;
    }
    if (name.empty()) return true;
    return same_text(kind, "prefix") ? ref.starts_with(name) : ref == name;
}

/// `*` is any text; an exclamation mark at the front excludes; several are separated by semicolons.
bool matches_pattern(std::string_view pattern, std::string_view path) {
    if (pattern.empty()) return path.empty();
    if (pattern.front() == '*') {
        for (std::size_t skipped = 0; skipped <= path.size(); ++skipped)
            if (matches_pattern(pattern.substr(1), path.substr(skipped))) return true;
        return false;
    }
    return !path.empty() && (same_text(pattern.substr(0, 1), path.substr(0, 1))) && matches_pattern(pattern.substr(1), path.substr(1));
}

bool applies_to_files(const rest_call& call, const git::pull_request& of, const json::object& settings) {
    const auto* patterns = member_in(settings, "filenamePatterns");
    if (!patterns || !patterns->is_array() || patterns->as_array().empty()) return true;
    const auto* in = git::find_repository(call, of.repository_id, nullptr);
    const auto& tips = of.iterations.back();
    for (const auto& change : git::changes_between(in->objects, tips.common, tips.source, false)) {
        bool has = false;
        for (const auto& one : patterns->as_array()) {
            auto pattern = one.is_string() ? std::string{one.as_string()} : std::string{};
            const bool excludes = pattern.starts_with('!');
            if (excludes) pattern.erase(0, 1);
            if (!pattern.starts_with('/') && !pattern.starts_with('*')) pattern.insert(0, "*/");
            if (matches_pattern(pattern, change.path)) has = !excludes;
        }
        if (has) return true;
    }
    return false;
}

std::string reviewers_status(const rest_call& call, const git::pull_request& of, const json::object& settings) {
    const auto wanted = number_in(settings, "minimumApproverCount").value_or(1);
    std::int64_t approvals = 0;
    for (const auto& one : of.reviewers) {
        if (one.vote < 0 && !flag_in(settings, "allowDownvotes")) return "rejected";
        if (one.id == of.created_by && !flag_in(settings, "creatorVoteCounts")) continue;
        const auto& last_pusher = of.iterations.back().by;
        if (one.id == last_pusher && flag_in(settings, "blockLastPusherVote")) continue;
        if (one.vote >= 5 && call.sim.data.find_user(one.id)) ++approvals;
    }
    return approvals >= wanted ? "approved" : "running";
}

/// A team has approved when one of its members has.
bool has_approved(const rest_call& call, const git::pull_request& of, std::string_view id) {
    const auto voted = [&](std::string_view user) {
        return std::any_of(
            of.reviewers.begin(), of.reviewers.end(), [&](const auto& one) { return same_text(one.id, user) && one.vote >= 5; });
    };
    if (voted(id)) return true;
    for (const auto& project : call.org->projects) {
        const auto* group = find_team(project, id);
        if (group && std::any_of(group->members.begin(), group->members.end(), [&](const auto& one) { return voted(one.user_id); }))
            return true;
    }
    return false;
}

std::string required_status(const rest_call& call, const git::pull_request& of, const json::object& settings) {
    if (!applies_to_files(call, of, settings)) return "notApplicable";
    const auto* ids = member_in(settings, "requiredReviewerIds");
    if (!ids || !ids->is_array()) return "approved";
    for (const auto& id : ids->as_array()) {
        const auto text = id.is_string() ? std::string{id.as_string()} : std::string{};
        if (same_text(text, of.created_by) && flag_in(settings, "creatorVoteCounts")) continue;
        if (!has_approved(call, of, text)) return "running";
    }
    return "approved";
}

std::string comments_status(const git::pull_request& of) {
    for (const auto& thread : of.threads) {
        const auto status = text_in(thread, "status");
        if ((status == "active" || status == "pending") && !flag_in(thread, "isDeleted")) return "rejected";
    }
    return "approved";
}

std::string posted_status(const git::pull_request& of, const json::object& settings) {
    const auto name = text_in(settings, "statusName"), genre = text_in(settings, "statusGenre");
    const auto newest = static_cast<std::int64_t>(of.iterations.back().id);
    for (auto at = of.statuses.rbegin(); at != of.statuses.rend(); ++at) {
        const auto& context = at->at("context");
        if (text_in(context, "name") != name || text_in(context, "genre") != genre) continue;
        if (flag_in(settings, "invalidateOnSourceUpdate") && number_in(*at, "iterationId") != newest) continue;
        const auto state = text_in(*at, "state");
        if (state == "succeeded" || state == "notApplicable") return "approved";
        return state == "failed" || state == "error" ? "rejected" : "queued";
    }
    return "queued";
}

std::string strategy_status(const git::pull_request& of, const json::object& settings) {
    auto strategy = text_in(of.completion, "mergeStrategy");
    if (strategy.empty()) strategy = flag_in(of.completion, "squashMerge") ? "squash" : "noFastForward";
    if (flag_in(settings, "useSquashMerge") && strategy == "squash") return "approved";
    const auto allowed = "allow" + std::string{static_cast<char>(strategy[0] - 'a' + 'A')} + strategy.substr(1);
    return flag_in(settings, allowed) ? "approved" : "rejected";
}

std::string build_status(const rest_call& call, const git::pull_request& of, const configuration& by) {
    const auto& notes = policies_of(call).notes;
    const auto found = notes.find({of.id, by.id});
    return found == notes.end() || found->second.build_state.empty() ? "queued" : found->second.build_state;
}

/// A build that waits runs, one that runs succeeds.
void advance_build(evaluation_note& of) {
    if (of.build_state == "queued") {
        of.build_state = "running";
    } else if (of.build_state == "running") {
        of.build_state = "approved";
    }
}

bool is_manual(const configuration& of) { return flag_in(of.settings, "manualQueueOnly"); }

/// Empty if the repository was deleted.
std::string project_id_of(const rest_call& call, const git::pull_request& of) {
    const auto* in = git::find_repository(call, of.repository_id, nullptr);
    return in ? in->project_id : std::string{};
}

std::vector<const configuration*> policies_for(const rest_call& call, const git::pull_request& of) {
    std::vector<const configuration*> out;
    for (const auto* one : matching(call, project_id_of(call, of), of.repository_id, of.target))
        if (is_for_branches(find_type(one->type_id)->kind)) out.push_back(one);
    return out;
}

std::string display_name(const configuration& of) {
    const auto named = text_in(of.settings, "displayName");
    return named.empty() ? std::string{find_type(of.type_id)->name} : named;
}

void add_required(const rest_call& call, git::pull_request& of, const configuration& by) {
    if (!applies_to_files(call, of, by.settings)) return;
    const auto* ids = member_in(by.settings, "requiredReviewerIds");
    for (const auto& id : ids && ids->is_array() ? ids->as_array() : json::array{}) {
        const auto text = id.is_string() ? lower(std::string_view{id.as_string()}) : std::string{};
        if (text.empty() || text == of.created_by) continue;
        if (auto* held = of.find_reviewer(text)) {
            held->is_required = held->is_required || by.is_blocking;
        } else {
            of.reviewers.push_back({text, 0, by.is_blocking});
        }
    }
}

json::object evaluation_json(const rest_call& call, const git::pull_request& of, const configuration& by) {
    const auto project = project_id_of(call, of);
    const auto id = guid_of("evaluation " + std::to_string(of.id) + ' ' + std::to_string(by.id));
    const auto status = status_of(call, of, by);
    json::object out{{"configuration", configuration_json(call, by)},
        {"artifactId", "vstfs:///CodeReview/CodeReviewId/" + project + '/' + std::to_string(of.id)}, {"evaluationId", id},
        {"startedDate", to_printed_time(of.created)}};
    if (status == "approved" || status == "rejected") out["completedDate"] = to_printed_time(to_stored_time(call.now));
    out["status"] = status;
    if (find_type(by.type_id)->kind == type_kind::build)
        out["context"] = json::object{{"buildDefinitionId", number_in(by.settings, "buildDefinitionId").value_or(0)}, {"isExpired", false},
            {"wasAutoRequeued", false}};
    out["_links"] = json::object{{"self", href(call.in_org().base() + '/' + project + "/_apis/policy/evaluations/" + id)}};
    return out;
}

/// `vstfs:///CodeReview/CodeReviewId/{project}/{pull request}`
git::pull_request& pull_request_in(const rest_call& call, const project& in, const std::string& artifact) {
    constexpr std::string_view start = "vstfs:///CodeReview/CodeReviewId/";
    const auto rest = same_text(artifact.substr(0, start.size()), start) ? artifact.substr(start.size()) : std::string{};
    const auto slash = rest.find('/');
    const auto id = slash == std::string::npos ? std::nullopt : parse_integer(std::string_view{rest}.substr(slash + 1));
    if (!id || !same_text(rest.substr(0, slash), in.id))
        throw git::argument_refused("The artifact id must be vstfs:///CodeReview/CodeReviewId/{projectId}/{pullRequestId}.");
    auto& all = git::store_of(call).pull_requests;
    const auto found = *id > 0 && *id < 1'000'000'000 ? all.find(static_cast<int>(*id)) : all.end();
    if (found == all.end() || project_id_of(call, found->second) != in.id) throw git::pull_request_missing();
    return found->second;
}

http_reply list_evaluations(const rest_call& call, const project& in) {
    call.need({"vso.code"});
    const auto* artifact = call.request.parameter("artifactId");
    if (!artifact) throw git::argument_refused("Invalid argument value.\r\nParameter name: artifactId");
    const auto& of = pull_request_in(call, in, *artifact);
    json::array all;
    for (const auto* one : policies_for(call, of)) {
        auto made = evaluation_json(call, of, *one);
        if (text_in(made, "status") != "notApplicable" || call.flag("includeNotApplicable")) all.push_back(std::move(made));
    }
    advance_builds(call, of);
    const auto part = git::range_of(call, "$top", "$skip", all.size(), 100);
    return json_reply(
        list_json(json::array(all.begin() + static_cast<std::ptrdiff_t>(part.from), all.begin() + static_cast<std::ptrdiff_t>(part.to))));
}

} // namespace

bool is_in_scope(const rest_call& call, const configuration& of, std::string_view repository_id, std::string_view ref) {
    const auto* scopes = member_in(of.settings, "scope");
    const auto has = [&](const auto& scope) { return scope_has(call, scope, repository_id, ref); };
    return scopes && std::any_of(scopes->as_array().begin(), scopes->as_array().end(), has);
}

std::vector<const configuration*> matching(
    const rest_call& call, const std::string& project_id, std::string_view repository_id, std::string_view ref) {
    std::vector<const configuration*> out;
    for (const auto& [id, revisions] : policies_of(call).configurations) {
        const auto& one = revisions.back();
        if (!one.is_deleted && one.is_enabled && one.project_id == project_id && is_in_scope(call, one, repository_id, ref))
            out.push_back(&one);
    }
    return out;
}

bool needs_pull_request(const rest_call& call, const git::repository& in, std::string_view ref) {
    const auto all = matching(call, in.project_id, in.id, ref);
    return std::any_of(
        all.begin(), all.end(), [](const auto* one) { return one->is_blocking && is_for_branches(find_type(one->type_id)->kind); });
}

std::string status_of(const rest_call& call, const git::pull_request& of, const configuration& by) {
    switch (find_type(by.type_id)->kind) {
    case type_kind::minimum_reviewers: return reviewers_status(call, of, by.settings);
    case type_kind::required_reviewers: return required_status(call, of, by.settings);
    case type_kind::work_items: return git::linked_work_items(call, of).empty() ? "rejected" : "approved";
    case type_kind::comments: return comments_status(of);
    case type_kind::build: return build_status(call, of, by);
    case type_kind::status: return posted_status(of, by.settings);
    case type_kind::merge_strategy: return strategy_status(of, by.settings);
    default: return "notApplicable";
    }
}

std::string blocking_reason(const rest_call& call, const git::pull_request& of) {
    std::string out;
    for (const auto* one : policies_for(call, of)) {
        const auto status = status_of(call, of, *one);
        if (!one->is_blocking || status == "approved" || status == "notApplicable") continue;
        out += (out.empty() ? "" : ", ") + display_name(*one);
    }
    return out.empty() ? out : "The pull request cannot be completed because these policies are not satisfied: " + out + '.';
}

bool may_complete_by_itself(const rest_call& call, const git::pull_request& of) {
    const auto* ignored = member_in(of.completion, "autoCompleteIgnoreConfigIds");
    for (const auto* one : policies_for(call, of)) {
        const auto status = status_of(call, of, *one);
        if (status == "approved" || status == "notApplicable") continue;
        const bool is_ignored = ignored && ignored->is_array() &&
                                std::any_of(ignored->as_array().begin(), ignored->as_array().end(),
                                    [&](const auto& id) { return id.is_int64() && id.as_int64() == one->id; });
        if (one->is_blocking || !is_ignored) return false;
    }
    return true;
}

void advance_builds(const rest_call& call, const git::pull_request& of) {
    auto& notes = policies_of(call).notes;
    for (const auto* one : policies_for(call, of)) {
        if (find_type(one->type_id)->kind != type_kind::build) continue;
        auto [found, is_new] = notes.try_emplace({of.id, one->id}, evaluation_note{is_manual(*one) ? "" : "queued"});
        advance_build(found->second);
    }
}

void source_changed(const rest_call& call, git::pull_request& of, bool is_new) {
    auto& notes = policies_of(call).notes;
    for (const auto* one : policies_for(call, of)) {
        const auto kind = find_type(one->type_id)->kind;
        if (kind == type_kind::build && !is_manual(*one)) notes[{of.id, one->id}] = {"queued"};
        if (kind == type_kind::required_reviewers) add_required(call, of, *one);
        if (kind != type_kind::minimum_reviewers || is_new) continue;
        for (auto& reviewer : of.reviewers) {
            const bool resets =
                flag_in(one->settings, "resetOnSourcePush") || (reviewer.vote < 0 && flag_in(one->settings, "resetRejectionsOnSourcePush"));
            if (resets) reviewer.vote = 0;
        }
    }
}

http_reply answer_evaluations(const rest_call& call, const project& in) {
    if (call.resource.size() == 2) return call.is("GET") ? list_evaluations(call, in) : method_refused(call);
    for (const auto& [id, of] : git::store_of(call).pull_requests) {
        if (!git::find_repository(call, of.repository_id, &in)) continue;
        for (const auto* one : policies_for(call, of)) {
            auto made = evaluation_json(call, of, *one);
            if (!same_text(text_in(made, "evaluationId"), call.resource[2])) continue;
            if (call.is("GET")) {
                call.need({"vso.code"});
                if (find_type(one->type_id)->kind == type_kind::build) advance_builds(call, of);
                return json_reply(made);
            }
            call.need({"vso.code_write"});
            if (!call.is("PATCH")) return method_refused(call);
            policies_of(call).notes[{of.id, one->id}] = {"queued"};
            return json_reply(evaluation_json(call, of, *one));
        }
    }
    throw git::operation_missing("policy evaluation", call.resource[2]);
}

} // namespace simulator::policy
