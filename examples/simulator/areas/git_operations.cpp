// SPDX-License-Identifier: BSL-1.0
// Work that takes the service a while: cherry-picks, reverts, merges, imports and synchronizations of forks. Each look moves it on: queued, in
// progress, completed or failed.
#include "../item_json.hpp"
#include "git_errors.hpp"
#include "git_routes.hpp"
#include "json_members.hpp"

#include <algorithm>

namespace simulator::git {
namespace {

namespace json = boost::json;

/// A kind of work: its address, the member that has its id, the scope to start it.
struct kind {
    std::string_view name, id_member, scope;
};
constexpr kind kinds[] = {{"cherryPicks", "cherryPickId", "vso.code_manage"}, {"reverts", "revertId", "vso.code_manage"},
    {"merges", "mergeOperationId", "vso.code_manage"}, {"importRequests", "importRequestId", "vso.code_manage"},
    {"forkSyncRequests", "operationId", "vso.code_write"}};

std::vector<std::string> ids_in(const json::value* list, std::string_view name) {
    std::vector<std::string> out;
    if (!list || !list->is_array()) return out;
    for (const auto& one : list->as_array()) {
        const auto text = one.is_string() ? std::string{one.as_string()} : text_in(one, name);
        out.push_back(lower(text));
    }
    return out;
}

/// The commits of the body: a list, or those of a pull request, oldest first.
std::vector<std::string> picked_commits(const rest_call& call, const repository& in, const json::value& body, bool reverse) {
    const auto* source = member_in(body, "source");
    auto out = ids_in(source ? member_in(*source, "commitList") : nullptr, "commitId");
    if (const auto pull = source ? number_in(*source, "pullRequestId") : std::nullopt) {
        auto& all = store_of(call).pull_requests;
        const auto found = *pull > 0 && *pull < 1'000'000'000 ? all.find(static_cast<int>(*pull)) : all.end();
        if (found == all.end() || found->second.repository_id != in.id) throw pull_request_missing();
        const auto& tips = found->second.iterations.back();
        out = in.objects.log_without(tips.source, tips.common);
        if (!reverse) std::reverse(out.begin(), out.end());
    }
    if (out.empty()) throw argument_refused("Invalid argument value.\r\nParameter name: source");
    for (const auto& id : out)
        if (!in.objects.find_commit(id)) throw object_missing(id);
    return out;
}

void check_branch_name(const repository& in, const std::string& name) {
    if (!name.starts_with("refs/heads/") || !is_valid_ref(name)) throw ref_name_refused(name);
    if (in.has_ref_conflict(name)) throw ref_conflict(name);
}

operation begin_pick(const rest_call& call, repository& in, const json::value& body, bool reverse) {
    const auto onto = text_in(body, "ontoRefName"), generated = text_in(body, "generatedRefName");
    auto tip = in.objects.peel(in.tip(onto));
    if (tip.empty()) throw ref_missing(onto);
    check_branch_name(in, generated);
    if (!in.tip(generated).empty()) throw argument_refused("The branch " + generated + " already exists.");
    const auto commits = picked_commits(call, in, body, reverse);
    operation out{{{"parameters", body}}};
    out.body["parameters"].as_object()["repository"] = repository_reference(call, in);
    for (const auto& id : commits) {
        const auto made = pick(in.objects, id, tip, signature_of(call.caller, call.now), reverse);
        if (made.commit.empty()) {
            out.error = "There are conflicts in " + made.conflicts.front() + '.';
            return out;
        }
        tip = made.commit;
    }
    out.result = {generated, std::string{no_object}, tip};
    return out;
}

operation begin_merge(const rest_call& call, repository& in, const json::value& body) {
    const auto parents = ids_in(member_in(body, "parents"), "commitId");
    if (parents.size() != 2) throw argument_refused("Invalid argument value.\r\nParameter name: parents: exactly two commits.");
    for (const auto& id : parents)
        if (!in.objects.find_commit(id)) throw object_missing(id);
    const auto by = signature_of(call.caller, call.now);
    const auto made = merge_commits(in.objects, parents[0], parents[1], {{}, parents, by, by, text_in(body, "comment")});
    operation out{{{"parents", *member_in(body, "parents")}, {"comment", text_in(body, "comment")}}};
    if (made.commit.empty()) out.error = "There are conflicts in " + made.conflicts.front() + '.';
    out.result.new_id = made.commit;
    return out;
}

/// Nothing is fetched: an imported repository has one commit that names its source.
operation begin_import(const rest_call& call, repository& in, const json::value& body) {
    const auto* parameters = member_in(body, "parameters");
    const auto* source = parameters ? member_in(*parameters, "gitSource") : nullptr;
    const auto url = source ? text_in(*source, "url") : std::string{};
    if (!in.refs.empty()) throw argument_refused("TF401198: The repository is not empty. Only an empty repository can be imported to.");
    if (!lower(url).starts_with("https://") && !lower(url).starts_with("http://"))
        throw argument_refused("Invalid argument value.\r\nParameter name: parameters.gitSource.url");
    const auto by = signature_of(call.caller, call.now);
    const file_map files{{"README.md", {"100644", in.objects.put_blob("Imported from " + url + '\n')}}};
    const auto made = in.objects.put_commit({in.objects.put_tree(files), {}, by, by, "Imported from " + url});
    return {{{"repository", repository_reference(call, in)}, {"parameters", *parameters}}, {},
        {"refs/heads/main", std::string{no_object}, made}};
}

operation begin_sync(const rest_call& call, repository& in, const json::value& body) {
    const auto* source = member_in(body, "source");
    const auto id = source ? text_in(*source, "repositoryId") : std::string{};
    const auto* from = find_repository(call, id.empty() ? in.parent : id, nullptr);
    if (!from) throw repository_missing(id);
    in.objects.add_all(from->objects);
    operation out{{{"source", source ? *source : json::value(json::object{{"repositoryId", from->id}})}}};
    const auto* refs = member_in(body, "sourceToTargetRefs");
    if (refs && refs->is_array() && !refs->as_array().empty()) {
        const auto& first = refs->as_array().front();
        const auto target = text_in(first, "targetRef"), tip = from->tip(text_in(first, "sourceRef"));
        if (tip.empty()) throw ref_missing(text_in(first, "sourceRef"));
        check_branch_name(in, target);
        const auto old = in.tip(target);
        out.result = {target, old.empty() ? std::string{no_object} : old, tip};
        out.body["sourceToTargetRefs"] = *refs;
    }
    return out;
}

operation begin(const rest_call& call, repository& in, std::string_view name, const json::value& body) {
    if (name == "cherryPicks") return begin_pick(call, in, body, false);
    if (name == "reverts") return begin_pick(call, in, body, true);
    if (name == "merges") return begin_merge(call, in, body);
    return name == "importRequests" ? begin_import(call, in, body) : begin_sync(call, in, body);
}

json::object detail_of(std::string_view name, const operation& of, std::string_view status) {
    json::object out;
    const bool failed = status == "failed";
    if (name == "importRequests") {
        out["currentStep"] = status == "queued" ? 1 : status == "completed" ? 6 : 3;
        out["allSteps"] = json::array{"Processing request", "Analyzing repository objects", "Storing objects", "Storing index file",
            "Updating references", "Import completed successfully"};
    } else if (name == "merges") {
        if (status == "completed") out["mergeCommitId"] = of.result.new_id;
    } else if (name != "forkSyncRequests") {
        out["progress"] = status == "completed" ? 1.0 : status == "queued" ? 0.0 : 0.5;
        if (failed) out["conflict"] = true;
    }
    if (failed) out[name == "merges" || name == "cherryPicks" || name == "reverts" ? "failureMessage" : "errorMessage"] = of.error;
    return out;
}

void set_status(std::string_view name, operation& of, std::string_view status) {
    of.body["status"] = status;
    of.body["detailedStatus"] = detail_of(name, of, status);
}

void advance(const rest_call& call, repository& in, std::string_view name, operation& of) {
    const auto status = text_in(of.body, "status");
    if (status == "queued") return set_status(name, of, "inProgress");
    if (status != "inProgress") return;
    if (!of.error.empty()) return set_status(name, of, "failed");
    if (!of.result.name.empty()) {
        const auto tip = in.tip(of.result.name);
        const bool is_new = tip.empty() && of.result.old_id == no_object;
        if (is_new ? in.has_ref_conflict(of.result.name) : tip != of.result.old_id) {
            of.error = "The reference " + of.result.name + " was updated in the meantime.";
            return set_status(name, of, "failed");
        }
        record_push(call, in, call.caller, {of.result});
    }
    set_status(name, of, "completed");
}

http_reply start(const rest_call& call, repository& in, const kind& of) {
    call.need({of.scope});
    auto made = begin(call, in, of.name, call.json_body());
    const auto id = store_of(call).next_operation++;
    const auto url = url_of(call, in) + '/' + std::string{of.name} + '/' + std::to_string(id);
    made.body[of.id_member] = id;
    made.body["url"] = url;
    made.body["_links"] = json::object{{"self", href(url)}, {"repository", href(url_of(call, in))}};
    set_status(of.name, made, "queued");
    auto& kept = in.operations[std::string{of.name}][id] = std::move(made);
    return json_reply(kept.body, 201);
}

http_reply list(const rest_call& call, repository& in, const kind& of, std::map<int, operation>& all) {
    const auto* ref = call.request.parameter("refName");
    json::array found;
    for (auto& [id, one] : all) {
        const auto* parameters = member_in(one.body, "parameters");
        if (ref && (!parameters || text_in(*parameters, "generatedRefName") != *ref)) continue;
        if (text_in(one.body, "status") == "abandoned" && !call.flag("includeAbandoned")) continue;
        advance(call, in, of.name, one);
        if (ref) return json_reply(one.body);
        found.push_back(one.body);
    }
    if (ref) throw operation_missing(of.name, *ref);
    return json_reply(list_json(std::move(found)));
}

http_reply change_import(const rest_call& call, operation& of, const kind& by) {
    call.need({by.scope});
    const auto wanted = name_in(call.json_body(), "status");
    const auto held = text_in(of.body, "status");
    const bool again = same_text(wanted, "queued") || wanted == "0", give_up = same_text(wanted, "abandoned") || wanted == "4";
    if (!again && !give_up) throw argument_refused("Invalid argument value.\r\nParameter name: status");
    if (held == "completed" || (again && held != "failed")) throw argument_refused("The import request cannot be changed in its state.");
    set_status(by.name, of, again ? "queued" : "abandoned");
    return json_reply(of.body);
}

} // namespace

http_reply answer_operations(const rest_call& call, repository& in) {
    const auto of = std::find_if(std::begin(kinds), std::end(kinds), [&](const auto& one) { return call.at(3, one.name); });
    auto& all = in.operations[std::string{of->name}];
    if (call.resource.size() == 4) {
        if (call.is("POST")) return start(call, in, *of);
        call.need({"vso.code"});
        return call.is("GET") ? list(call, in, *of, all) : method_refused(call);
    }
    const auto id = parse_integer(call.resource[4]);
    const auto found = id && *id > 0 && *id < 1'000'000'000 ? all.find(static_cast<int>(*id)) : all.end();
    if (found == all.end()) throw operation_missing(of->name, call.resource[4]);
    if (call.is("PATCH") && of->name == "importRequests") return change_import(call, found->second, *of);
    call.need({"vso.code"});
    if (!call.is("GET")) return method_refused(call);
    advance(call, in, of->name, found->second);
    return json_reply(found->second.body);
}

} // namespace simulator::git
