// SPDX-License-Identifier: BSL-1.0
#include "projects.hpp"

#include "../item_json.hpp"
#include "../vendor_error.hpp"
#include "json_changes.hpp"

#include <algorithm>
#include <utility>

namespace simulator::areas {
namespace {

namespace json = boost::json;

vendor_error project_exists(const std::string& name) {
    return {400,
        "TF200019: The following project already exists on the Azure DevOps Server: " + name +
            ". You cannot create a new project with the same name as an existing project. Provide a different name.",
        "Microsoft.TeamFoundation.Core.WebApi.ProjectAlreadyExistsException, Microsoft.TeamFoundation.Core.WebApi"};
}

vendor_error bad_project_name(const std::string& name) {
    return {400, "TF200012: The following project name is not valid: " + name + '.',
        "Microsoft.TeamFoundation.Core.WebApi.InvalidProjectNameException, Microsoft.TeamFoundation.Core.WebApi"};
}

vendor_error team_exists(const std::string& name) {
    return {409, "The team with name '" + name + "' already exists.",
        "Microsoft.TeamFoundation.Core.WebApi.TeamAlreadyExistsException, Microsoft.TeamFoundation.Core.WebApi"};
}

json::object object_body(const rest_call& call) {
    auto body = call.json_body();
    if (!body.is_object()) throw invalid_body();
    return body.as_object();
}

std::string member_text(const json::object& in, std::string_view name) {
    const auto* value = in.if_contains(name);
    if (!value || value->is_null()) return {};
    if (!value->is_string()) throw invalid_argument(name, "it is not a text.");
    return std::string{value->as_string()};
}

void check_name(const organization& org, const std::string& name) {
    constexpr std::string_view forbidden = "\\/:*?\"<>|;#$*{},+=[]@";
    if (name.empty() || name.size() > 64 || name.find_first_of(forbidden) != name.npos || name.front() == '.' || name.back() == '.')
        throw bad_project_name(name);
    if (org.find_project(name)) throw project_exists(name);
}

std::string visibility_in(const json::object& body, const std::string& fallback) {
    const auto text = member_text(body, "visibility");
    if (text.empty()) return fallback;
    for (const char* one : {"private", "public", "organization"})
        if (same_text(text, one)) return one;
    throw invalid_argument("visibility", "it must be private, public or organization.");
}

/// The process that the capabilities name, or Agile.
const process_definition* process_in(const json::object& body) {
    const auto* capabilities = body.if_contains("capabilities");
    const auto* object = capabilities ? capabilities->if_object() : nullptr;
    const auto* part = object ? object->if_contains("processTemplate") : nullptr;
    const auto id = part && part->is_object() ? member_text(part->as_object(), "templateTypeId") : std::string{};
    const auto* found = find_process(id.empty() ? "Agile" : std::string_view{id});
    if (!found) throw invalid_argument("templateTypeId", "VS402835: no process has this id.");
    return found;
}

team usual_team(const organization& org, const project& in) {
    team out{guid_of("team " + in.id), in.name + " Team", "The default project team.", {}};
    for (const auto& id : org.members) out.members.push_back({id, id == org.owner});
    return out;
}

http_reply accepted(const rest_call& call) { return json_reply(new_operation(call), 202); }

http_reply create_project(rest_call& call) {
    call.need({"vso.project_manage"});
    const auto body = object_body(call);
    project made{random_guid(), member_text(body, "name"), member_text(body, "description"), visibility_in(body, "private"),
        to_stored_time(call.now), process_in(body), {}, {}, {}, {{}}};
    check_name(*call.org, made.name);
    made.areas = {made.name};
    made.iterations = {made.name};
    made.teams.push_back(usual_team(*call.org, made));
    call.org->projects.push_back(std::move(made));
    add_node_ids(*call.org);
    return accepted(call);
}

/// Areas, iterations and work items have the project's name at the beginning of their paths.
void rename(rest_call& call, project& in, const std::string& name) {
    if (name.empty() || name == in.name) return;
    if (!same_text(name, in.name)) check_name(*call.org, name);
    const auto moved = [&](const std::string& path) { return name + path.substr(std::min(path.size(), in.name.size())); };
    for (auto& path : in.areas) path = moved(path);
    for (auto& path : in.iterations) path = moved(path);
    for (auto& [id, item] : call.org->items) {
        if (item.project_id != in.id) continue;
        auto& fields = item.revisions.back().fields;
        fields["System.TeamProject"] = json::string{name};
        for (const char* field : {"System.AreaPath", "System.IterationPath"}) {
            fields[field] = json::string{moved(text_of(item.latest(), field))};
        }
    }
    in.name = name;
}

http_reply update_project(rest_call& call, project& in) {
    call.need({"vso.project_write"});
    const auto body = object_body(call);
    const auto visibility = visibility_in(body, in.visibility);
    rename(call, in, member_text(body, "name"));
    in.visibility = visibility;
    if (body.contains("description")) in.description = member_text(body, "description");
    in.last_update = to_stored_time(call.now);
    return accepted(call);
}

http_reply delete_project(rest_call& call, const project& in) {
    call.need({"vso.project_manage"});
    const auto id = in.id;
    std::erase_if(call.org->items, [&](const auto& one) { return one.second.project_id == id; });
    std::erase_if(call.org->projects, [&](const auto& one) { return one.id == id; });
    return accepted(call);
}

json::object team_json(const rest_call& call, const project& in, const team& of) {
    const auto base = call.in_org().base();
    return {{"id", of.id}, {"name", of.name}, {"url", base + "/_apis/projects/" + in.id + "/teams/" + of.id},
        {"description", of.description}, {"identityUrl", base + "/_apis/Identities/" + of.id}, {"projectName", in.name},
        {"projectId", in.id}};
}

void check_team_name(const project& in, const std::string& name) {
    if (name.empty()) throw invalid_argument("name", "a team must have a name.");
    if (find_team(in, name)) throw team_exists(name);
}

http_reply create_team(rest_call& call, project& in) {
    call.need({"vso.project_manage"});
    const auto body = object_body(call);
    team made{random_guid(), member_text(body, "name"), member_text(body, "description"), {{call.caller.id, true}}};
    check_team_name(in, made.name);
    in.teams.push_back(std::move(made));
    return json_reply(team_json(call, in, in.teams.back()), 201);
}

http_reply change_team(rest_call& call, project& in, team& of) {
    call.need({"vso.project_manage"});
    if (call.is("DELETE")) {
        if (&of == &in.teams.front()) throw invalid_argument("teamId", "TF400985: the default team of a project cannot be deleted.");
        in.teams.erase(in.teams.begin() + (&of - in.teams.data()));
        return {204};
    }
    if (!call.is("PATCH")) return method_refused(call);
    const auto body = object_body(call);
    const auto name = member_text(body, "name");
    if (!name.empty() && !same_text(name, of.name)) check_team_name(in, name);
    if (!name.empty()) of.name = name;
    if (body.contains("description")) of.description = member_text(body, "description");
    return json_reply(team_json(call, in, of));
}

http_reply answer_properties(rest_call& call, const project& in) {
    auto& held = call.org->areas.of<project_properties>().of[in.id];
    if (call.is("PATCH")) {
        call.need({"vso.project_write"});
        constexpr std::string_view wanted = "application/json-patch+json";
        if (call.request.content_type() != wanted) throw content_type_refused(call.request.content_type(), "PATCH", wanted);
        apply_patch(held, parse_patch(call.request.body));
        return {204};
    }
    if (!call.is("GET")) return method_refused(call);
    call.need({"vso.project"});
    const auto* keys = call.request.parameter("keys");
    const auto wanted = keys ? split(*keys, ',') : std::vector<std::string>{};
    json::array values;
    for (const auto& member : held) {
        const auto is_member = [&](const auto& name) { return same_text(name, member.key()); };
        if (!wanted.empty() && std::none_of(wanted.begin(), wanted.end(), is_member)) continue;
        values.push_back(json::object{{"name", member.key()}, {"value", member.value()}});
    }
    return json_reply(list_json(std::move(values)));
}

} // namespace

json::object new_operation(const rest_call& call) {
    const auto id = random_guid();
    call.org->areas.of<operation_store>().looks[id] = 0;
    return {{"id", id}, {"status", "queued"}, {"url", call.in_org().base() + "/_apis/operations/" + id}};
}

std::optional<http_reply> answer_operations(rest_call& call) {
    if (call.resource.size() != 2) return std::nullopt;
    if (!call.is("GET")) return method_refused(call);
    auto& looks = call.org->areas.of<operation_store>().looks;
    const auto found = looks.find(lower(call.resource[1]));
    if (found == looks.end()) throw element_missing("operations", call.resource[1]);
    const auto url = call.in_org().base() + "/_apis/operations/" + found->first;
    return json_reply({{"id", found->first}, {"status", found->second++ == 0 ? "inProgress" : "succeeded"}, {"url", url},
        {"_links", json::object{{"self", href(url)}}}, {"resultMessage", ""}});
}

std::optional<http_reply> answer_project_changes(rest_call& call) {
    const auto& path = call.resource;
    if (!call.scope.empty()) return std::nullopt;
    if (path.size() == 3 && call.at(2, "properties")) {
        const auto* in = std::as_const(*call.org).find_project(path[1]);
        if (!in) throw project_missing(path[1]);
        return answer_properties(call, *in);
    }
    if (call.is("GET")) return std::nullopt;
    if (path.size() == 1 && call.is("POST")) return create_project(call);
    if (path.size() == 1) return method_refused(call);
    auto* in = call.org->find_project(path[1]);
    if (!in) throw project_missing(path[1]);
    if (path.size() == 2 && call.is("PATCH")) return update_project(call, *in);
    if (path.size() == 2 && call.is("DELETE")) return delete_project(call, *in);
    if (path.size() == 3 && call.at(2, "teams") && call.is("POST")) return create_team(call, *in);
    if (path.size() == 4 && call.at(2, "teams")) {
        const auto found = std::find_if(in->teams.begin(), in->teams.end(),
            [&](const auto& one) { return same_text(one.name, path[3]) || same_text(one.id, path[3]); });
        if (found == in->teams.end()) throw team_missing(path[3]);
        return change_team(call, *in, *found);
    }
    return std::nullopt;
}

} // namespace simulator::areas
