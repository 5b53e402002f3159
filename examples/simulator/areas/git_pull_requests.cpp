// SPDX-License-Identifier: BSL-1.0
// `git/pullrequests` and `git/repositories/{id}/pullrequests`: create, find, change.
#include "git_pull_requests.hpp"

#include "../item_json.hpp"
#include "../item_relations.hpp"
#include "../item_rules.hpp"
#include "git_errors.hpp"
#include "git_routes.hpp"
#include "json_members.hpp"
#include "policy_store.hpp"
#include "routing.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace simulator::git {
namespace {

namespace json = boost::json;

constexpr std::size_t usual_page = 101, longest_title = 400, longest_description = 4000;

std::string status_named(std::string_view given) {
    static constexpr std::array<std::string_view, 5> names{"notSet", "active", "abandoned", "completed", "all"};
    return std::string{named(names, given, "status")};
}

std::string strategy_named(std::string_view given) {
    static constexpr std::array<std::string_view, 5> names{"", "noFastForward", "squash", "rebase", "rebaseMerge"};
    return std::string{named(names, given, "mergeStrategy")};
}

void check_title(std::string_view title) {
    if (trim(title).empty())
        throw argument_refused("Invalid argument value.\r\nParameter name: A valid title for the pull request must be supplied.");
    if (title.size() > longest_title)
        throw argument_refused("Invalid argument value.\r\nParameter name: The title of a pull request has at most 400 characters.");
}

void check_description(std::string_view text) {
    if (text.size() > longest_description)
        throw argument_refused("Invalid argument value.\r\nParameter name: The description of a pull request has at most 4000 characters.");
}

// --- creation ------------------------------------------------------------------------------------------------------------------------

void check_branches(const rest_call& call, const pull_request& made) {
    for (const auto* name : {&made.source, &made.target}) {
        if (!name->starts_with("refs/heads/") || !is_valid_ref(*name)) throw ref_name_refused(*name);
    }
    const auto* from = find_repository(call, made.source_repository_id, nullptr);
    const auto* to = find_repository(call, made.repository_id, nullptr);
    const bool same = made.source == made.target && made.source_repository_id == made.repository_id;
    if (same || !from || from->tip(made.source).empty() || to->tip(made.target).empty()) throw pull_request_branches_missing();
}

void check_unique(const store& in, const pull_request& made) {
    for (const auto& [id, one] : in.pull_requests) {
        if (id != made.id && one.is_active() && one.repository_id == made.repository_id && one.source == made.source &&
            one.target == made.target && one.source_repository_id == made.source_repository_id)
            throw pull_request_exists();
    }
}

std::string fork_in(const json::value& body, const repository& target) {
    const auto* source = member_in(body, "forkSource");
    const auto* from = source ? member_in(*source, "repository") : nullptr;
    return from ? lower(text_in(*from, "id")) : target.id;
}

void take_labels(pull_request& to, const json::value& body) {
    const auto* labels = member_in(body, "labels");
    if (!labels || !labels->is_array()) return;
    for (const auto& one : labels->as_array()) add_label(to, text_in(one, "name"));
}

void set_auto_complete(const rest_call& call, pull_request& of, const json::value& by) {
    const auto id = lower(text_in(by, "id"));
    if (id.empty() || id == "00000000-0000-0000-0000-000000000000") {
        of.auto_complete_by.clear();
    } else if (const auto* who = call.sim.data.find_user(id)) {
        of.auto_complete_by = who->id;
    } else {
        throw reviewer_missing(id);
    }
}

/// Adds reviewers, policies and links to a new pull request, which is in its store already.
void add_parts(const rest_call& call, pull_request& to, const json::value& body) {
    add_iteration(call, to, call.caller.id, "create", 0);
    if (const auto* reviewers = member_in(body, "reviewers"); reviewers && reviewers->is_array()) {
        for (const auto& one : reviewers->as_array()) set_reviewer(call, to, text_in(one, "id"), one);
    }
    policy::source_changed(call, to, true);
    if (const auto* items = member_in(body, "workItemRefs")) link_work_items(call, to, *items);
}

http_reply create(const rest_call& call, repository& in) {
    call.need({"vso.code_write"});
    const auto body = call.json_body();
    auto& held = store_of(call);
    pull_request made{held.next_pull_request, in.id, fork_in(body, in), text_in(body, "sourceRefName"), text_in(body, "targetRefName"),
        text_in(body, "title"), text_in(body, "description"), flag_in(body, "isDraft"), "active", call.caller.id};
    made.created = to_stored_time(call.now);
    check_title(made.title);
    check_description(made.description);
    check_branches(call, made);
    check_unique(held, made);
    if (const auto* options = member_in(body, "completionOptions")) set_completion(*options, made);
    if (const auto* by = member_in(body, "autoCompleteSetBy")) set_auto_complete(call, made, *by);
    take_labels(made, body);
    ++held.next_pull_request;
    auto& kept = held.pull_requests.emplace(made.id, std::move(made)).first->second;
    try {
        add_parts(call, kept, body);
    } catch (...) { // a refused request leaves no pull request
        held.pull_requests.erase(kept.id);
        throw;
    }
    publish_pull_request(call, kept, "git.pullrequest.created");
    return json_reply(pull_request_json(call, kept), 201);
}

// --- change --------------------------------------------------------------------------------------------------------------------------

void set_status(const rest_call& call, pull_request& of, const json::value& body) {
    const auto wanted = status_named(name_in(body, "status"));
    if (wanted == of.status || wanted == "notSet") return;
    if (wanted == "all" || of.status == "completed") throw pull_request_closed();
    if (wanted == "completed") {
        if (!of.is_active()) throw pull_request_closed();
        const auto* seen = member_in(body, "lastMergeSourceCommit");
        const auto commit = seen ? lower(text_in(*seen, "commitId")) : std::string{};
        if (commit.empty()) throw argument_refused("Invalid argument value.\r\nParameter name: lastMergeSourceCommit");
        if (commit != no_object && commit != of.iterations.back().source) throw pull_request_stale();
        return complete(call, of, call.caller);
    }
    if (wanted == "active") {
        check_branches(call, of);
        check_unique(store_of(call), of);
        of.merge_status = "queued";
        of.closed.clear(), of.closed_by.clear();
    } else {
        of.closed = to_stored_time(call.now);
        of.closed_by = call.caller.id;
        of.auto_complete_by.clear();
    }
    of.status = wanted;
    if (of.is_active()) add_iteration(call, of, call.caller.id, "push", 0);
    const auto word = wanted == "active" ? "Active" : "Abandoned";
    add_system_thread(call, of, call.caller, call.caller.display_name + " updated the pull request status to " + word, "StatusUpdate");
    publish_pull_request(call, of, "git.pullrequest.updated", "StatusUpdateNotification");
}

void retarget(const rest_call& call, pull_request& of, const std::string& target) {
    if (target == of.target) return;
    auto moved = of;
    moved.target = target;
    check_branches(call, moved);
    check_unique(store_of(call), moved);
    of.target = target;
    of.merge_status = "queued";
    add_iteration(call, of, call.caller.id, "retarget", 0);
}

http_reply update(const rest_call& call, pull_request& of) {
    call.need({"vso.code_write"});
    const auto body = call.json_body();
    const auto status = name_in(body, "status");
    const bool reactivates = !status.empty() && status_named(status) == "active";
    if (!of.is_active() && !(of.status == "abandoned" && reactivates)) throw pull_request_closed();
    const auto before = of;
    try {
        if (member_in(body, "title")) check_title(of.title = text_in(body, "title"));
        if (member_in(body, "description")) check_description(of.description = text_in(body, "description"));
        if (member_in(body, "isDraft")) of.is_draft = flag_in(body, "isDraft");
        if (member_in(body, "targetRefName")) retarget(call, of, text_in(body, "targetRefName"));
        if (const auto* options = member_in(body, "completionOptions")) set_completion(*options, of);
        if (body.is_object() && body.as_object().contains("autoCompleteSetBy"))
            set_auto_complete(call, of, body.as_object().at("autoCompleteSetBy"));
        if (!status.empty()) set_status(call, of, body);
    } catch (...) {
        of = before;
        throw;
    }
    return json_reply(pull_request_json(call, of));
}

// --- lists ---------------------------------------------------------------------------------------------------------------------------

bool has_reviewer(const pull_request& of, std::string_view id) {
    return std::any_of(of.reviewers.begin(), of.reviewers.end(), [id](const auto& one) { return same_text(one.id, id); });
}

bool has_labels(const pull_request& of, std::string_view wanted) {
    const auto all = split(wanted, ',');
    return std::all_of(all.begin(), all.end(), [&](const auto& name) {
        return std::any_of(
            of.labels.begin(), of.labels.end(), [&](const auto& one) { return same_text(text_in(one, "name"), trim(name)); });
    });
}

std::optional<time_point> time_parameter(const rest_call& call, std::string_view name) {
    const auto text = areas::query_text(call, name);
    const auto out = parse_time(text);
    if (!text.empty() && !out) throw invalid_argument(name, "it is not a date.");
    return out;
}

bool within_time(const rest_call& call, const pull_request& of) {
    const auto kind = areas::query_text(call, "searchCriteria.queryTimeRangeType");
    const auto earliest = time_parameter(call, "searchCriteria.minTime"), latest = time_parameter(call, "searchCriteria.maxTime");
    if (!earliest && !latest) return true;
    const auto held = parse_time(same_text(kind, "closed") || kind == "2" ? of.closed : of.created);
    return held && (!earliest || *held >= *earliest) && (!latest || *held <= *latest);
}

bool matches(const rest_call& call, const pull_request& of) {
    const auto status = areas::query_text(call, "searchCriteria.status");
    const auto wanted = status.empty() ? std::string{"active"} : status_named(status);
    if (wanted != "all" && of.status != (wanted == "notSet" ? "active" : wanted)) return false;
    const auto equal = [&](std::string_view name, std::string_view held) {
        const auto given = areas::query_text(call, name);
        return given.empty() || same_text(given, held);
    };
    if (!equal("searchCriteria.repositoryId", of.repository_id) || !equal("searchCriteria.sourceRefName", of.source) ||
        !equal("searchCriteria.targetRefName", of.target) || !equal("searchCriteria.creatorId", of.created_by) ||
        !equal("searchCriteria.sourceRepositoryId", of.source_repository_id))
        return false;
    const auto reviewer = areas::query_text(call, "searchCriteria.reviewerId"), title = areas::query_text(call, "searchCriteria.title"),
               labels = areas::query_text(call, "searchCriteria.labels");
    if (!reviewer.empty() && !has_reviewer(of, reviewer)) return false;
    if (!title.empty() && lower(of.title).find(lower(title)) == std::string::npos) return false;
    if (!labels.empty() && !has_labels(of, labels)) return false;
    return within_time(call, of);
}

http_reply list(const rest_call& call, const repository* in) {
    call.need({"vso.code"});
    const auto* project = call.project_in_path();
    auto& held = store_of(call);
    std::vector<const pull_request*> found;
    for (auto at = held.pull_requests.rbegin(); at != held.pull_requests.rend(); ++at) {
        const auto& one = at->second;
        const auto* home = find_repository(call, one.repository_id, nullptr);
        if (!home || (in && home->id != in->id) || (project && home->project_id != project->id) || !matches(call, one)) continue;
        found.push_back(&one);
    }
    const auto part = range_of(call, "$top", "$skip", found.size(), usual_page);
    json::array values;
    for (auto i = part.from; i < part.to; ++i) {
        auto one = pull_request_json(call, *found[i]);
        if (!call.flag("searchCriteria.includeLinks")) one.erase("_links");
        values.push_back(std::move(one));
    }
    return json_reply(list_json(std::move(values)));
}

http_reply show(const rest_call& call, const pull_request& of) {
    call.need({"vso.code"});
    auto out = pull_request_json(call, of);
    const auto* in = find_repository(call, of.repository_id, nullptr);
    if (call.flag("includeCommits")) {
        json::array commits;
        for (const auto& id : in->objects.log_without(of.iterations.back().source, of.iterations.back().common))
            commits.push_back(commit_json(call, *in, id));
        out["commits"] = std::move(commits);
    }
    if (call.flag("includeWorkItemRefs")) out["workItemRefs"] = work_item_references(call, of);
    return json_reply(out);
}

} // namespace

// --- shared --------------------------------------------------------------------------------------------------------------------------

void set_completion(const json::value& given, pull_request& to) {
    if (!given.is_object()) throw argument_refused("Invalid argument value.\r\nParameter name: completionOptions");
    for (const auto* name : {"deleteSourceBranch", "squashMerge", "transitionWorkItems", "bypassPolicy"})
        if (member_in(given, name)) to.completion[name] = flag_in(given, name);
    for (const auto* name : {"mergeCommitMessage", "bypassReason"})
        if (member_in(given, name)) to.completion[name] = text_in(given, name);
    if (member_in(given, "mergeStrategy")) {
        const auto strategy = strategy_named(name_in(given, "mergeStrategy"));
        to.completion["mergeStrategy"] = strategy;
        to.completion["squashMerge"] = strategy == "squash";
    }
    if (const auto* ids = member_in(given, "autoCompleteIgnoreConfigIds")) to.completion["autoCompleteIgnoreConfigIds"] = *ids;
}

std::string url_of(const rest_call& call, const pull_request& of) {
    const auto* in = find_repository(call, of.repository_id, nullptr);
    return url_of(call, *in) + "/pullRequests/" + std::to_string(of.id);
}

std::string artifact_of(const rest_call& call, const pull_request& of) {
    const auto* in = find_repository(call, of.repository_id, nullptr);
    return "vstfs:///Git/PullRequestId/" + in->project_id + "%2F" + in->id + "%2F" + std::to_string(of.id);
}

pull_request& pull_request_at(const rest_call& call, std::size_t position, const repository* in) {
    auto& held = store_of(call);
    const auto id = parse_integer(call.resource.at(position));
    const auto found = id && *id > 0 && *id < 1'000'000'000 ? held.pull_requests.find(static_cast<int>(*id)) : held.pull_requests.end();
    if (found == held.pull_requests.end()) throw pull_request_missing();
    const auto* home = find_repository(call, found->second.repository_id, call.project_in_path());
    if (!home || (in && in->id != home->id)) throw pull_request_missing();
    return found->second;
}

json::object pull_request_json(const rest_call& call, const pull_request& of) {
    const auto& in = *find_repository(call, of.repository_id, nullptr);
    const auto url = url_of(call, of);
    json::object out{{"repository", repository_json(call, in)}, {"pullRequestId", of.id}, {"codeReviewId", of.id}, {"status", of.status},
        {"createdBy", user_json(call, of.created_by)}, {"creationDate", to_printed_time(of.created)}};
    if (!of.closed.empty()) {
        out["closedDate"] = to_printed_time(of.closed);
        out["closedBy"] = user_json(call, of.closed_by);
    }
    out["title"] = of.title;
    if (!of.description.empty()) out["description"] = of.description;
    out["sourceRefName"] = of.source;
    out["targetRefName"] = of.target;
    out["mergeStatus"] = of.merge_status;
    out["isDraft"] = of.is_draft;
    out["mergeId"] = guid_of("merge " + std::to_string(of.id) + of.source_commit + of.target_commit);
    const auto& tips = of.iterations.back();
    out["lastMergeSourceCommit"] = commit_reference(call, in, tips.source);
    out["lastMergeTargetCommit"] = commit_reference(call, in, of.target_commit.empty() ? tips.target : of.target_commit);
    if (!of.merge_commit.empty()) out["lastMergeCommit"] = commit_reference(call, in, of.merge_commit);
    json::array reviewers;
    for (const auto& one : of.reviewers) reviewers.push_back(reviewer_json(call, of, one));
    out["reviewers"] = std::move(reviewers);
    if (!of.labels.empty()) out["labels"] = of.labels;
    out["url"] = url;
    if (!of.completion.empty()) out["completionOptions"] = of.completion;
    if (!of.auto_complete_by.empty()) out["autoCompleteSetBy"] = user_json(call, of.auto_complete_by);
    if (of.source_repository_id != of.repository_id) {
        if (const auto* from = find_repository(call, of.source_repository_id, nullptr))
            out["forkSource"] = json::object{{"repository", repository_reference(call, *from)}, {"name", of.source}};
    }
    out["supportsIterations"] = true;
    out["artifactId"] = artifact_of(call, of);
    const auto here = url_of(call, in);
    out["_links"] = json::object{{"self", href(url)}, {"repository", href(here)}, {"workItems", href(url + "/workitems")},
        {"sourceBranch", href(here + "/refs/" + of.source.substr(5))}, {"targetBranch", href(here + "/refs/" + of.target.substr(5))},
        {"statuses", href(url + "/statuses")}, {"iterations", href(url + "/iterations")}};
    return out;
}

std::vector<int> linked_work_items(const rest_call& call, const pull_request& of) {
    const auto artifact = artifact_of(call, of);
    std::vector<int> out;
    for (const auto& [id, item] : call.org->items) {
        const auto& relations = item.latest().relations;
        const auto is_link = [&](const auto& one) { return same_text(text_in(one, "url"), artifact); };
        if (!item.deleted && std::any_of(relations.begin(), relations.end(), is_link)) out.push_back(id);
    }
    return out;
}

json::array work_item_references(const rest_call& call, const pull_request& of) {
    json::array out;
    for (const int id : linked_work_items(call, of)) {
        const auto text = std::to_string(id);
        out.push_back(json::object{{"id", text}, {"url", call.in_org().base() + "/_apis/wit/workItems/" + text}});
    }
    return out;
}

void link_work_items(const rest_call& call, const pull_request& to, const json::value& references) {
    if (!references.is_array()) return;
    const auto already = linked_work_items(call, to);
    std::set<int> wanted;
    for (const auto& one : references.as_array()) {
        const auto id = parse_integer(name_in(one, "id"));
        const bool is_known = id && *id > 0 && *id < 1'000'000'000 && call.org->items.contains(static_cast<int>(*id));
        if (!is_known) throw work_item_missing(id.value_or(0));
        if (std::find(already.begin(), already.end(), static_cast<int>(*id)) == already.end()) wanted.insert(static_cast<int>(*id));
    }
    for (const int id : wanted) {
        const json::object relation{
            {"rel", "ArtifactLink"}, {"url", artifact_of(call, to)}, {"attributes", json::object{{"name", "Pull Request"}}}};
        change_item(call.in_org(), id, {{patch_operation::kind::add, "/relations/-", {"relations", "-"}, relation}}, {});
    }
}

// --- addresses -----------------------------------------------------------------------------------------------------------------------

http_reply answer_pull_requests(const rest_call& call, repository* in, std::size_t position) {
    const auto size = call.resource.size();
    if (size == position) {
        if (call.is("GET")) return list(call, in);
        return in && call.is("POST") ? create(call, *in) : method_refused(call);
    }
    auto& of = pull_request_at(call, position, in);
    if (size == position + 1) {
        if (call.is("GET")) return show(call, of);
        return in && call.is("PATCH") ? update(call, of) : method_refused(call);
    }
    if (!in) throw resource_missing(call.request.target);
    return answer_pull_request_part(call, *in, of);
}

http_reply query_pull_requests(const rest_call& call, const repository& in) {
    call.need({"vso.code"});
    if (!call.is("POST")) return method_refused(call);
    const auto body = call.json_body();
    const auto* queries = member_in(body, "queries");
    if (!queries || !queries->is_array()) throw argument_refused("Invalid argument value.\r\nParameter name: queries");
    json::array results;
    for (const auto& query : queries->as_array()) {
        json::object found;
        const auto kind = name_in(query, "type"); // 1: the commit that a completed one made; 2: any of its commits
        const auto* items = member_in(query, "items");
        for (const auto& item : items && items->is_array() ? items->as_array() : json::array{}) {
            const auto commit = item.is_string() ? lower(std::string_view{item.as_string()}) : std::string{};
            json::array all;
            for (const auto& [id, one] : store_of(call).pull_requests) {
                if (one.repository_id != in.id) continue;
                const auto commits = in.objects.log_without(one.iterations.back().source, one.iterations.back().common);
                const bool made = one.merge_commit == commit;
                const bool has = std::find(commits.begin(), commits.end(), commit) != commits.end();
                if (made || (has && kind != "1" && !same_text(kind, "lastMergeCommit"))) all.push_back(pull_request_json(call, one));
            }
            if (!all.empty()) found[commit] = std::move(all);
        }
        results.push_back(std::move(found));
    }
    return json_reply({{"queries", *queries}, {"results", std::move(results)}});
}

} // namespace simulator::git
