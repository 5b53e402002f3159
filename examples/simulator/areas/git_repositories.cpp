// SPDX-License-Identifier: BSL-1.0
// Repositories: list, create, fork, rename, disable, delete, and the recycle bin. Here begin all requests below `git`.
#include "../item_json.hpp"
#include "areas.hpp"
#include "git_errors.hpp"
#include "git_routes.hpp"
#include "json_members.hpp"
#include "policy_store.hpp"

#include <algorithm>

namespace simulator::git {
namespace {

namespace json = boost::json;

http_reply list(const rest_call& call) {
    call.need({"vso.code"});
    const auto* project = call.project_in_path();
    auto& held = store_of(call);
    std::vector<const repository*> found;
    for (const auto& [id, one] : held.repositories) {
        if (project && one.project_id != project->id) continue;
        if (one.disabled && !call.flag("includeHidden")) continue;
        found.push_back(&one);
    }
    std::sort(found.begin(), found.end(), [](const auto* left, const auto* right) { return lower(left->name) < lower(right->name); });
    json::array values;
    for (const auto* one : found) {
        auto made = repository_json(call, *one);
        if (call.flag("includeLinks")) made["_links"] = json::object{{"self", href(url_of(call, *one))}};
        if (call.flag("includeAllUrls")) made["validRemoteUrls"] = json::array{made.at("remoteUrl"), made.at("sshUrl")};
        values.push_back(std::move(made));
    }
    return json_reply(list_json(std::move(values)));
}

void check_name(const rest_call& call, const std::string& name, const project& in, const repository* itself) {
    const auto is_control = [](unsigned char c) { return c < 0x20 || c == 0x7f; };
    if (trim(name).empty() || name.size() > 64 || std::any_of(name.begin(), name.end(), is_control) ||
        name.find_first_of("\\/:*?\"<>;#$|{},+=[]") != std::string::npos || name.starts_with('_') || name.starts_with('.') ||
        name.ends_with('.'))
        throw vendor_error{400, "TF400949: The Git repository name '" + name + "' is not valid.",
            "Microsoft.TeamFoundation.Git.Server.InvalidGitRepositoryNameException, Microsoft.TeamFoundation.Git.Server"};
    const auto* other = find_repository(call, name, &in);
    if (other && other != itself) throw repository_exists(name);
}

const project& project_in(const rest_call& call, const json::value& body) {
    const auto* given = member_in(body, "project");
    const auto id = given ? text_in(*given, "id") : std::string{};
    const auto name = given && id.empty() ? text_in(*given, "name") : id;
    const auto* found = name.empty() ? call.project_in_path() : call.org->find_project(name);
    if (!found && !name.empty()) throw project_missing(name);
    if (!found) throw argument_refused("Invalid argument value.\r\nParameter name: A project must be named to create a repository.");
    return *found;
}

http_reply create(const rest_call& call) {
    call.need({"vso.code_manage"});
    const auto body = call.json_body();
    auto& held = store_of(call);
    const auto& project = project_in(call, body);
    repository made{random_guid(), text_in(body, "name"), project.id};
    check_name(call, made.name, project, nullptr);
    made.created = to_stored_time(call.now);
    if (const auto* parent = member_in(body, "parentRepository")) {
        const auto* from = find_repository(call, text_in(*parent, "id"), nullptr);
        if (!from) throw repository_missing(text_in(*parent, "id"));
        const auto* only = call.request.parameter("sourceRef");
        made.parent = from->id;
        made.objects = from->objects;
        for (const auto& [name, ref] : from->refs)
            if (!name.starts_with("refs/pull/") && (!only || *only == name)) made.refs[name] = {ref.id, call.caller.id};
        made.default_branch = only ? *only : from->default_branch;
        if (only && (!only->starts_with("refs/heads/") || from->tip(*only).empty())) throw ref_missing(*only);
    }
    auto& kept = held.repositories.emplace(made.id, std::move(made)).first->second;
    return json_reply(repository_json(call, kept), 201);
}

http_reply update(const rest_call& call, repository& of) {
    call.need({"vso.code_manage"});
    const auto body = call.json_body();
    const auto name = member_in(body, "name") ? text_in(body, "name") : of.name;
    auto branch = member_in(body, "defaultBranch") ? text_in(body, "defaultBranch") : of.default_branch;
    if (!branch.empty() && !branch.starts_with("refs/")) branch.insert(0, "refs/heads/");
    check_name(call, name, project_of(call, of), &of);
    if (branch != of.default_branch && (!branch.starts_with("refs/heads/") || of.tip(branch).empty())) throw ref_missing(branch);
    of.name = name;
    of.default_branch = branch;
    of.disabled = flag_in(body, "isDisabled", of.disabled);
    return json_reply(repository_json(call, of));
}

http_reply remove(const rest_call& call, repository& of) {
    call.need({"vso.code_manage"});
    auto& held = store_of(call);
    const auto id = of.id;
    held.recycle_bin[id] = {std::move(of), call.caller.id, to_stored_time(call.now)};
    held.repositories.erase(id);
    return {204};
}

http_reply answer_repository(const rest_call& call, repository& of) {
    if (call.is("PATCH")) return update(call, of);
    if (call.is("DELETE")) return remove(call, of);
    call.need({"vso.code"});
    if (!call.is("GET")) return method_refused(call);
    auto out = repository_json(call, of);
    if (const auto* parent = find_repository(call, of.parent, nullptr); parent && call.flag("includeParent"))
        out["parentRepository"] = repository_reference(call, *parent);
    const auto url = url_of(call, of);
    out["_links"] = json::object{{"self", href(url)}, {"project", href(call.in_org().base() + "/_apis/projects/" + of.project_id)},
        {"web", href(std::string{out["webUrl"].as_string()})}, {"commits", href(url + "/commits")}, {"refs", href(url + "/refs")},
        {"pullRequests", href(url + "/pullRequests")}, {"items", href(url + "/items")}, {"pushes", href(url + "/pushes")}};
    return json_reply(out);
}

json::object deleted_json(const rest_call& call, const deleted_repository& of) {
    return {{"id", of.held.id}, {"name", of.held.name}, {"project", project_reference(call, project_of(call, of.held))},
        {"deletedBy", user_json(call, of.by)}, {"createdDate", to_printed_time(of.held.created)},
        {"deletedDate", to_printed_time(of.date)}};
}

http_reply list_suggestions(const rest_call& call, const repository& in) {
    json::array all;
    for (const auto& [name, ref] : in.refs) {
        if (!name.starts_with("refs/heads/") || name == in.default_branch || ref.creator != call.caller.id) continue;
        json::object properties{
            {"sourceRepositoryId", in.id}, {"sourceBranch", name}, {"targetRepositoryId", in.id}, {"targetBranch", in.default_branch}};
        all.push_back(json::object{{"type", "pullRequest"}, {"properties", std::move(properties)}});
    }
    return json_reply(list_json(std::move(all)));
}

} // namespace

http_reply answer_forks(const rest_call& call, const repository& in) {
    call.need({"vso.code"});
    if (!call.is("GET")) return method_refused(call);
    json::array all;
    for (const auto& [id, one] : store_of(call).repositories)
        if (one.parent == in.id) all.push_back(repository_reference(call, one));
    return json_reply(list_json(std::move(all)));
}

http_reply answer_recycle_bin(const rest_call& call) {
    auto& held = store_of(call);
    const auto* project = call.project_in_path();
    if (call.resource.size() <= 3) {
        call.need({"vso.code"});
        if (!call.is("GET")) return method_refused(call);
        json::array all;
        for (const auto& [id, one] : held.recycle_bin)
            if (call.org->find_project(one.held.project_id) && (!project || one.held.project_id == project->id))
                all.push_back(deleted_json(call, one));
        return json_reply(list_json(std::move(all)));
    }
    call.need({"vso.code_manage"});
    const auto found = held.recycle_bin.find(lower(call.resource[3]));
    if (found == held.recycle_bin.end() || (project && found->second.held.project_id != project->id))
        throw repository_missing(call.resource[3]);
    if (call.is("DELETE")) {
        held.recycle_bin.erase(found);
        return {204};
    }
    if (!call.is("PATCH")) return method_refused(call);
    const auto body = call.json_body();
    if (!member_in(body, "deleted") || flag_in(body, "deleted"))
        throw argument_refused("Invalid argument value.\r\nParameter name: deleted");
    check_name(call, found->second.held.name, project_of(call, found->second.held), nullptr);
    auto& back = held.repositories[found->first] = std::move(found->second.held);
    held.recycle_bin.erase(found);
    return json_reply(repository_json(call, back));
}

http_reply answer_repositories(const rest_call& call) {
    const auto size = call.resource.size();
    if (size == 2) {
        if (call.is("GET")) return list(call);
        return call.is("POST") ? create(call) : method_refused(call);
    }
    auto& in = repository_at(call);
    if (size == 3) return answer_repository(call, in);
    const auto part = lower(call.resource[3]);
    if (part == "refs") return answer_refs(call, in);
    if (part == "stats" && size >= 5) return answer_branch_stats(call, in);
    if (part == "annotatedtags" && size <= 5) return answer_annotated_tags(call, in);
    if (part == "pushes" && size <= 6) return answer_pushes(call, in);
    if (part == "items") return answer_items(call, in);
    if (part == "itemsbatch" && size == 4) return answer_items_batch(call, in);
    if (part == "blobs" && size <= 5) return answer_blobs(call, in);
    if (part == "trees" && size == 5) return answer_trees(call, in);
    if (part == "commits" && size <= 6) return answer_commits(call, in);
    if (part == "commitsbatch" && size == 4) return answer_commits_batch(call, in);
    if (part == "diffs" && size == 5) return answer_diffs(call, in);
    if (part == "pullrequests") return answer_pull_requests(call, &in, 4);
    if (part == "pullrequestquery" && size == 4) return query_pull_requests(call, in);
    if (part == "forks" && size <= 5) return answer_forks(call, in);
    if (part == "suggestions" && size == 4) return list_suggestions(call, in);
    for (const auto* name : {"cherrypicks", "reverts", "merges", "importrequests", "forksyncrequests"})
        if (part == name && size <= 5) return answer_operations(call, in);
    throw resource_missing(call.request.target);
}

} // namespace simulator::git

namespace simulator::areas {

std::optional<http_reply> answer_git(rest_call& call) {
    const auto size = call.resource.size();
    if (call.at(1, "repositories")) return git::answer_repositories(call);
    if (call.at(1, "pullrequests") && size <= 3) return git::answer_pull_requests(call, nullptr, 2);
    if (call.at(1, "recyclebin") && call.at(2, "repositories") && size <= 4) return git::answer_recycle_bin(call);
    if (call.at(1, "deletedrepositories") && size == 2) return git::answer_recycle_bin(call);
    if (call.at(1, "favorites") && size >= 3) return git::answer_favorites(call);
    if (call.at(1, "policy") && call.at(2, "configurations") && size == 3) return policy::list_for_branch(call);
    return std::nullopt;
}

} // namespace simulator::areas
