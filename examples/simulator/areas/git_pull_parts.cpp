// SPDX-License-Identifier: BSL-1.0
// The parts of a pull request: reviewers and votes, labels, properties, statuses, iterations, attachments.
#include "../item_json.hpp"
#include "../json_patch.hpp"
#include "git_errors.hpp"
#include "git_routes.hpp"
#include "json_members.hpp"
#include "policy_store.hpp"

#include <algorithm>
#include <array>

namespace simulator::git {
namespace {

namespace json = boost::json;

bool is_vote(std::int64_t vote) { return vote == 10 || vote == 5 || vote == 0 || vote == -5 || vote == -10; }

int number_at(const rest_call& call, std::size_t position) {
    const auto number = parse_integer(call.resource.at(position));
    return number && *number > 0 && *number < 1'000'000'000 ? static_cast<int>(*number) : 0;
}

std::string vote_text(const user& by, int vote) {
    switch (vote) {
    case 10: return by.display_name + " approved the pull request";
    case 5: return by.display_name + " approved with suggestions";
    case -5: return by.display_name + " is waiting for the author";
    case -10: return by.display_name + " rejected the pull request";
    default: return by.display_name + " reset their vote";
    }
}

void set_vote(const rest_call& call, pull_request& of, reviewer& who, std::int64_t vote) {
    if (!is_vote(vote)) throw argument_refused("Invalid argument value.\r\nParameter name: vote");
    if (who.vote == static_cast<int>(vote)) return;
    if (vote != 0 && who.id != call.caller.id) throw permission_needed("PullRequestContribute", call.caller.display_name);
    who.vote = static_cast<int>(vote);
    add_system_thread(call, of, call.caller, vote_text(call.caller, who.vote), "VoteUpdate");
}

void drop_statuses(const rest_call& call, json::array& all, int iteration) {
    for (const auto& operation : parse_patch(call.request.body)) {
        if (operation.op != patch_operation::kind::remove || operation.tokens.size() != 1)
            throw argument_refused("Statuses can only be removed, each by its own operation.");
        const auto id = parse_integer(operation.tokens[0]);
        const auto found = std::find_if(all.begin(), all.end(),
            [&](const auto& one) { return number_in(one, "id") == id && (iteration == 0 || number_in(one, "iterationId") == iteration); });
        if (found == all.end()) throw operation_missing("status", operation.tokens[0]);
        all.erase(found);
    }
}

json::object iteration_json(const rest_call& call, const repository& in, const pull_request& of, const iteration& one) {
    json::object out{{"id", one.id}, {"description", in.objects.find_commit(one.source) ? in.objects.find_commit(one.source)->message : ""},
        {"author", user_json(call, one.by)}, {"createdDate", to_printed_time(one.date)}, {"updatedDate", to_printed_time(one.date)},
        {"sourceRefCommit", commit_reference(call, in, one.source)}, {"targetRefCommit", commit_reference(call, in, one.target)},
        {"commonRefCommit", commit_reference(call, in, one.common)}, {"hasMoreCommits", false}, {"reason", one.reason}};
    if (one.push_id != 0) out["push"] = json::object{{"pushId", one.push_id}};
    const auto url = url_of(call, of) + "/iterations/" + std::to_string(one.id);
    out["_links"] = json::object{{"self", href(url)}, {"statuses", href(url + "/statuses")}};
    return out;
}

const iteration& iteration_at(const rest_call& call, const pull_request& of) {
    const auto number = number_at(call, 6);
    if (number == 0 || static_cast<std::size_t>(number) > of.iterations.size()) throw operation_missing("iteration", call.resource[6]);
    return of.iterations[static_cast<std::size_t>(number - 1)];
}

http_reply list_iterations(const rest_call& call, const repository& in, const pull_request& of) {
    json::array all;
    for (const auto& one : of.iterations) {
        auto made = iteration_json(call, in, of, one);
        if (call.flag("includeCommits")) {
            json::array commits;
            for (const auto& id : in.objects.log_without(one.source, one.common)) commits.push_back(commit_json(call, in, id));
            made["commits"] = std::move(commits);
        }
        all.push_back(std::move(made));
    }
    return json_reply(list_json(std::move(all)));
}

http_reply iteration_changes(const rest_call& call, const repository& in, const pull_request& of, const iteration& one) {
    const auto other = static_cast<std::size_t>(call.number("$compareTo", 0, 0, static_cast<std::int64_t>(of.iterations.size())));
    const auto& from = other == 0 ? one.common : of.iterations[other - 1].source;
    const auto all = changes_between(in.objects, from, one.source, false);
    const auto part = range_of(call, "$top", "$skip", all.size(), 100);
    json::array entries;
    for (auto i = part.from; i < part.to; ++i) {
        auto entry = change_json(call, in, all[i], one.source);
        auto& item = entry["item"].as_object();
        for (const auto* name : {"gitObjectType", "commitId", "url"}) item.erase(name);
        if (!all[i].old_path.empty()) entry["originalPath"] = all[i].old_path;
        entry["changeTrackingId"] = i + 1;
        entry["changeId"] = i + 1;
        entries.push_back(std::move(entry));
    }
    const bool more = part.to < all.size();
    json::object out{{"changeEntries", std::move(entries)}};
    if (more) {
        out["nextSkip"] = part.to;
        out["nextTop"] = part.to - part.from;
    }
    return json_reply(out);
}

http_reply list_commits(const rest_call& call, const repository& in, const iteration& one) {
    const auto all = in.objects.log_without(one.source, one.common);
    const auto part = page_of(call, all.size(), 100);
    json::array commits;
    for (auto i = part.from; i < part.to; ++i) commits.push_back(commit_json(call, in, all[i]));
    auto out = json_reply(list_json(std::move(commits)));
    out.headers = part.headers;
    return out;
}

http_reply list_conflicts(const rest_call& call, const repository& in, const pull_request& of) {
    auto scratch = in.objects;
    const auto found = merge_commits(scratch, in.tip(of.target), of.iterations.back().source, {});
    json::array all;
    for (const auto& path : found.conflicts) {
        all.push_back(json::object{{"conflictId", all.size() + 1}, {"conflictType", "editEdit"}, {"conflictPath", '/' + path},
            {"resolutionStatus", "unresolved"}, {"mergeSourceCommit", commit_reference(call, in, of.iterations.back().source)},
            {"mergeTargetCommit", commit_reference(call, in, in.tip(of.target))}});
    }
    return json_reply(list_json(std::move(all)));
}

} // namespace

// --- reviewers -----------------------------------------------------------------------------------------------------------------------

json::object reviewer_json(const rest_call& call, const pull_request& of, const reviewer& who) {
    json::object out{{"reviewerUrl", url_of(call, of) + "/reviewers/" + who.id}, {"vote", who.vote}, {"hasDeclined", who.has_declined},
        {"isRequired", who.is_required}, {"isFlagged", who.is_flagged}};
    if (const auto identity = user_json(call, who.id); identity.is_object()) {
        for (const auto& [name, value] : identity.as_object()) out[name] = value;
        return out;
    }
    out["id"] = who.id; // a team
    for (const auto& project : call.org->projects) {
        if (const auto* found = find_team(project, who.id)) {
            out["displayName"] = '[' + project.name + "]\\" + found->name;
            out["isContainer"] = true;
        }
    }
    return out;
}

reviewer& set_reviewer(const rest_call& call, pull_request& of, std::string_view user_id, const json::value& given) {
    const auto* who = call.sim.data.find_user(user_id);
    const bool is_team = !who && std::any_of(call.org->projects.begin(), call.org->projects.end(),
                                     [&](const auto& project) { return find_team(project, user_id) != nullptr; });
    if (user_id.empty() || (!is_team && (!who || !call.org->has_member(who->id)))) throw reviewer_missing(user_id);
    const auto id = who ? who->id : lower(user_id);
    auto* held = of.find_reviewer(id);
    reviewer changed = held ? *held : reviewer{id};
    if (member_in(given, "isRequired")) changed.is_required = flag_in(given, "isRequired");
    if (member_in(given, "isFlagged")) changed.is_flagged = flag_in(given, "isFlagged");
    if (member_in(given, "hasDeclined")) changed.has_declined = flag_in(given, "hasDeclined");
    const int old_vote = changed.vote;
    if (const auto vote = number_in(given, "vote")) set_vote(call, of, changed, *vote);
    if (!held) of.reviewers.push_back(changed);
    auto& kept = held ? *held : of.reviewers.back();
    kept = changed;
    if (!held) publish_pull_request(call, of, "git.pullrequest.updated", "ReviewersUpdateNotification");
    if (kept.vote != old_vote) publish_pull_request(call, of, "git.pullrequest.updated", "ReviewerVoteNotification");
    return kept;
}

namespace {

http_reply list_reviewers(const rest_call& call, const pull_request& of) {
    json::array all;
    for (const auto& one : of.reviewers) all.push_back(reviewer_json(call, of, one));
    return json_reply(list_json(std::move(all)));
}

/// POST: several new ones. PATCH: votes that are reset. PUT: one, whose identity only the body names.
http_reply change_reviewers(const rest_call& call, pull_request& of) {
    const auto body = call.json_body();
    if (call.is("PUT")) return json_reply(reviewer_json(call, of, set_reviewer(call, of, text_in(body, "id"), body)));
    if (!call.is("POST") && !call.is("PATCH")) return method_refused(call);
    if (!body.is_array()) throw argument_refused("Invalid argument value.\r\nParameter name: reviewers");
    for (const auto& one : body.as_array()) set_reviewer(call, of, text_in(one, "id"), one);
    return call.is("POST") ? list_reviewers(call, of) : http_reply{};
}

http_reply answer_reviewer(const rest_call& call, pull_request& of) {
    const auto& id = call.resource[6];
    if (call.is("PUT")) return json_reply(reviewer_json(call, of, set_reviewer(call, of, id, call.json_body())));
    const auto* found = of.find_reviewer(id);
    if (!found) throw reviewer_missing(id);
    if (call.is("GET")) return json_reply(reviewer_json(call, of, *found));
    if (call.is("PATCH")) return json_reply(reviewer_json(call, of, set_reviewer(call, of, id, call.json_body())));
    if (!call.is("DELETE")) return method_refused(call);
    if (found->is_required) throw argument_refused("A required reviewer cannot be removed.");
    of.reviewers.erase(of.reviewers.begin() + (found - of.reviewers.data()));
    return {};
}

/// By id or by name.
json::array::iterator find_label(pull_request& in, std::string_view key) {
    return std::find_if(in.labels.begin(), in.labels.end(),
        [key](const auto& one) { return same_text(text_in(one, "id"), key) || same_text(text_in(one, "name"), key); });
}

} // namespace

http_reply answer_reviewers(const rest_call& call, pull_request& of) {
    call.need({call.is("GET") ? "vso.code" : "vso.code_write"});
    if (!call.is("GET") && !of.is_active()) throw pull_request_closed();
    if (call.resource.size() == 7) return answer_reviewer(call, of);
    return call.is("GET") ? list_reviewers(call, of) : change_reviewers(call, of);
}

// --- labels --------------------------------------------------------------------------------------------------------------------------

void add_label(pull_request& to, const std::string& name) {
    if (trim(name).empty()) throw argument_refused("Invalid argument value.\r\nParameter name: name");
    if (find_label(to, name) != to.labels.end()) return;
    to.labels.push_back(json::object{{"id", guid_of("label " + lower(name))}, {"name", name}, {"active", true}});
}

http_reply answer_labels(const rest_call& call, pull_request& of) {
    call.need({call.is("GET") ? "vso.code" : "vso.code_write"});
    if (call.resource.size() == 6) {
        if (call.is("GET")) return json_reply(list_json(of.labels));
        if (!call.is("POST")) return method_refused(call);
        const auto name = text_in(call.json_body(), "name");
        add_label(of, name);
        return json_reply(*find_label(of, name));
    }
    const auto found = find_label(of, call.resource[6]);
    if (found == of.labels.end()) throw operation_missing("label", call.resource[6]);
    if (call.is("GET")) return json_reply(*found);
    if (!call.is("DELETE")) return method_refused(call);
    of.labels.erase(found);
    return {};
}

// --- properties ----------------------------------------------------------------------------------------------------------------------

json::object typed_property(const json::value& given) {
    if (given.is_object() && given.as_object().contains("$value")) return given.as_object();
    if (given.is_bool()) return {{"$type", "System.Boolean"}, {"$value", given}};
    if (given.is_int64() || given.is_uint64()) return {{"$type", "System.Int32"}, {"$value", given}};
    if (given.is_double()) return {{"$type", "System.Double"}, {"$value", given}};
    if (given.is_string()) return {{"$type", "System.String"}, {"$value", given}};
    throw argument_refused("A property must be a text, a number or a Boolean.");
}

json::object typed_properties(const json::value& given) {
    json::object out;
    if (!given.is_object()) return out;
    for (const auto& [name, value] : given.as_object()) out[name] = typed_property(value);
    return out;
}

http_reply answer_properties(const rest_call& call, pull_request& of) {
    call.need({call.is("GET") ? "vso.code" : "vso.code_write"});
    if (!call.is("GET") && !call.is("PATCH")) return method_refused(call);
    if (call.is("PATCH")) {
        if (call.request.content_type() != "application/json-patch+json")
            throw content_type_refused(call.request.content_type(), call.request.method, "application/json-patch+json");
        auto changed = of.properties;
        for (const auto& operation : parse_patch(call.request.body)) {
            if (operation.tokens.size() != 1) throw argument_refused("The path of a property is its name after a slash.");
            if (operation.op == patch_operation::kind::remove) {
                changed.erase(operation.tokens[0]);
            } else {
                changed[operation.tokens[0]] = typed_property(operation.value);
            }
        }
        of.properties = std::move(changed);
    }
    auto all = of.properties;
    all["Microsoft.Git.PullRequest.SourceRefName"] = typed_property(json::value(json::string(of.source)));
    all["Microsoft.Git.PullRequest.TargetRefName"] = typed_property(json::value(json::string(of.target)));
    return json_reply({{"count", all.size()}, {"value", std::move(all)}});
}

// --- statuses ------------------------------------------------------------------------------------------------------------------------

json::object status_json(const rest_call& call, const json::value& body, const std::string& url) {
    static constexpr std::array<std::string_view, 7> states{
        "notSet", "pending", "succeeded", "failed", "error", "notApplicable", "partiallySucceeded"};
    const auto given = name_in(body, "state");
    const auto* context = member_in(body, "context");
    if (!context || text_in(*context, "name").empty()) throw argument_refused("Invalid argument value.\r\nParameter name: context.name");
    std::string_view state;
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (same_text(given, states[i]) || given == std::to_string(i)) state = states[i];
    }
    if (state.empty()) throw argument_refused("Invalid argument value.\r\nParameter name: state");
    const auto id = store_of(call).next_status++;
    const auto date = to_printed_time(to_stored_time(call.now));
    json::object out{{"id", id}, {"state", state}, {"description", text_in(body, "description")}, {"context", *context},
        {"creationDate", date}, {"updatedDate", date}, {"createdBy", user_json(call, call.caller.id)}};
    if (member_in(body, "targetUrl")) out["targetUrl"] = text_in(body, "targetUrl");
    out["_links"] = json::object{{"self", href(url + '/' + std::to_string(id))}};
    return out;
}

http_reply answer_pull_statuses(const rest_call& call, pull_request& of, std::size_t position, int iteration) {
    call.need({call.is("GET") ? "vso.code" : "vso.code_write", "vso.code_status"});
    const auto belongs = [&](const json::value& one) { return iteration == 0 || number_in(one, "iterationId") == iteration; };
    if (call.resource.size() == position + 1) {
        const auto id = number_at(call, position);
        const auto found = std::find_if(
            of.statuses.begin(), of.statuses.end(), [&](const auto& one) { return number_in(one, "id") == id && belongs(one); });
        if (found == of.statuses.end()) throw operation_missing("status", call.resource[position]);
        if (call.is("GET")) return json_reply(*found);
        if (!call.is("DELETE")) return method_refused(call);
        of.statuses.erase(found);
        return {};
    }
    if (call.is("GET")) {
        json::array all;
        std::copy_if(of.statuses.begin(), of.statuses.end(), std::back_inserter(all), belongs);
        return json_reply(list_json(std::move(all)));
    }
    if (call.is("PATCH")) {
        drop_statuses(call, of.statuses, iteration);
        return {};
    }
    if (!call.is("POST")) return method_refused(call);
    const auto body = call.json_body();
    auto made = status_json(call, body, url_of(call, of) + "/statuses");
    const auto on = iteration != 0 ? std::optional<std::int64_t>{iteration} : number_in(body, "iterationId");
    if (on && (*on < 1 || static_cast<std::size_t>(*on) > of.iterations.size())) throw operation_missing("iteration", std::to_string(*on));
    if (on) made["iterationId"] = *on;
    if (const auto* properties = member_in(body, "properties")) made["properties"] = typed_properties(*properties);
    of.statuses.push_back(made);
    return json_reply(made);
}

// --- iterations ----------------------------------------------------------------------------------------------------------------------

void add_iteration(const rest_call& call, pull_request& to, std::string_view by, std::string_view reason, int push_id) {
    const auto* from = find_repository(call, to.source_repository_id, nullptr);
    auto* in = find_repository(call, to.repository_id, nullptr);
    if (!from || !in) return;
    if (from != in) in->objects.add_all(from->objects);
    iteration made{static_cast<int>(to.iterations.size()) + 1, from->tip(to.source), in->tip(to.target), {}, to_stored_time(call.now),
        std::string{by}, std::string{reason}, push_id};
    if (made.source.empty() || made.target.empty()) return;
    const auto bases = in->objects.merge_bases(made.source, made.target);
    made.common = bases.empty() ? std::string{} : bases.front();
    if (reason == "push" && !to.iterations.empty() && to.iterations.back().source == made.source) return;
    to.iterations.push_back(std::move(made));
}

void ref_moved(const rest_call& call, const repository& in, const user& by, const ref_update& update, int push_id) {
    for (auto& [id, one] : call.org->areas.of<store>().pull_requests) {
        if (!one.is_active()) continue;
        if (one.target == update.name && one.repository_id == in.id) one.merge_status = "queued";
        if (one.source != update.name || one.source_repository_id != in.id || update.new_id == no_object) continue;
        const bool is_forced = !in.objects.is_ancestor(in.objects.peel(update.old_id), in.objects.peel(update.new_id));
        add_iteration(call, one, by.id, is_forced ? "forcePush" : "push", push_id);
        one.merge_status = "queued";
        policy::source_changed(call, one, false);
        publish_pull_request(call, one, "git.pullrequest.updated", "PushNotification");
    }
}

http_reply answer_iterations(const rest_call& call, const repository& in, pull_request& of) {
    const auto size = call.resource.size();
    if (size >= 8 && call.at(7, "statuses")) return answer_pull_statuses(call, of, 8, iteration_at(call, of).id);
    call.need({"vso.code"});
    if (!call.is("GET")) return method_refused(call);
    if (size == 6) return list_iterations(call, in, of);
    const auto& one = iteration_at(call, of);
    if (size == 7) return json_reply(iteration_json(call, in, of, one));
    if (size == 8 && call.at(7, "changes")) return iteration_changes(call, in, of, one);
    if (size == 8 && call.at(7, "commits")) return list_commits(call, in, one);
    throw resource_missing(call.request.target);
}

// --- attachments ---------------------------------------------------------------------------------------------------------------------

http_reply answer_attachments_of(const rest_call& call, pull_request& of) {
    call.need({call.is("GET") ? "vso.code" : "vso.code_write"});
    if (call.resource.size() == 6) return call.is("GET") ? json_reply(list_json(of.attachments)) : method_refused(call);
    const auto& name = call.resource[6];
    const auto found = of.files.find(name);
    if (call.is("POST")) {
        if (found != of.files.end()) throw argument_refused("An attachment with the name " + name + " already exists.");
        const auto id = of.attachments.size() + 1;
        of.files.emplace(name, call.request.body);
        of.attachments.push_back(json::object{{"id", id}, {"displayName", name}, {"author", user_json(call, call.caller.id)},
            {"createdDate", to_printed_time(to_stored_time(call.now))},
            {"url", url_of(call, of) + "/attachments/" + percent_encode(name)}});
        return json_reply(of.attachments.back(), 201);
    }
    if (found == of.files.end()) throw operation_missing("attachment", name);
    if (call.is("GET")) return {200, "application/octet-stream", found->second};
    if (!call.is("DELETE")) return method_refused(call);
    of.files.erase(found);
    of.attachments.erase(
        std::find_if(of.attachments.begin(), of.attachments.end(), [&](const auto& one) { return text_in(one, "displayName") == name; }));
    return {};
}

// --- addresses -----------------------------------------------------------------------------------------------------------------------

http_reply answer_pull_request_part(const rest_call& call, repository& in, pull_request& of) {
    const auto part = lower(call.resource[5]);
    const auto size = call.resource.size();
    if (part == "reviewers" && size <= 7) return answer_reviewers(call, of);
    if (part == "threads") return answer_threads(call, of);
    if (part == "labels" && size <= 7) return answer_labels(call, of);
    if (part == "iterations") return answer_iterations(call, in, of);
    if (part == "statuses" && size <= 7) return answer_pull_statuses(call, of, 6, 0);
    if (part == "properties" && size == 6) return answer_properties(call, of);
    if (part == "attachments" && size <= 7) return answer_attachments_of(call, of);
    if (part == "share" && size == 6) {
        call.need({"vso.code_write"});
        return call.is("POST") ? http_reply{} : method_refused(call);
    }
    call.need({"vso.code"});
    if (!call.is("GET")) return method_refused(call);
    if (part == "commits" && size == 6) return list_commits(call, in, of.iterations.back());
    if (part == "workitems" && size == 6) return json_reply(list_json(work_item_references(call, of)));
    if (part == "conflicts" && size == 6) return list_conflicts(call, in, of);
    throw resource_missing(call.request.target);
}

} // namespace simulator::git
