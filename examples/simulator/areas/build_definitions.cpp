// SPDX-License-Identifier: BSL-1.0
// Build definitions: CRUD, revisions, folders, tags and properties.
#include "build_routes.hpp"

#include "../item_json.hpp"
#include "../vendor_error.hpp"

#include <boost/json/value_from.hpp>

#include <algorithm>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

constexpr std::size_t usual_page = 1000;

std::string default_branch_of(const json::object& fields) {
    const auto* repository = object_in(fields, "repository");
    const auto branch = repository ? text_in(*repository, "defaultBranch") : std::string{};
    return branch.empty() ? "refs/heads/main" : branch;
}

/// What the service adds to the repository of a definition.
json::object completed_repository(const rest_call& call, const project& in, const json::object& fields) {
    const auto* given = object_in(fields, "repository");
    json::object out = given ? *given : json::object{};
    if (text_in(out, "id").empty()) out["id"] = guid_of("repository " + in.id);
    if (text_in(out, "type").empty()) out["type"] = "TfsGit";
    if (text_in(out, "name").empty()) out["name"] = in.name;
    if (text_in(out, "url").empty()) out["url"] = call.in_org().base() + '/' + percent_encode(in.name) + "/_git/" + percent_encode(in.name);
    out["defaultBranch"] = default_branch_of(fields);
    for (const auto* name : {"clean", "checkoutSubmodules"}) {
        if (!out.contains(name)) out[name] = name == std::string_view{"clean"} ? json::value(nullptr) : json::value(false);
    }
    return out;
}

/// A path of folders begins with a backslash; the root is `\`.
std::string folder_path(std::string path) {
    std::replace(path.begin(), path.end(), '/', '\\');
    while (path.size() > 1 && path.back() == '\\') path.pop_back();
    if (path.empty() || path.front() != '\\') path.insert(path.begin(), '\\');
    return path;
}

void check_definition(const rest_call& call, const project& in, const json::object& fields, int own_id) {
    const auto name = required_text(fields, "name");
    if (name.size() > 260) throw build_error(400, "The definition name is longer than 260 characters.", "InvalidDefinitionException");
    if (!object_in(fields, "repository")) {
        throw build_error(400, "The repository of the definition cannot be null.", "InvalidDefinitionException");
    }
    const auto path = folder_path(text_in(fields, "path"));
    for (const auto& [id, other] : builds_of(call).definitions) {
        if (id == own_id || other.deleted || other.project_id != in.id) continue;
        if (same_text(other.name(), name) && same_text(folder_path(text_in(other.fields, "path")), path)) {
            throw build_error(
                409, "A definition named '" + name + "' already exists in the folder '" + path + "'.", "DefinitionExistsException");
        }
    }
}

void save(const rest_call& call, build_definition& to, json::object fields, std::string_view change) {
    fields["path"] = folder_path(text_in(fields, "path"));
    fields["id"] = to.id;
    fields["revision"] = to.revision() + 1;
    for (const auto* added : {"_links", "latestBuild", "latestCompletedBuild", "project", "uri", "url"}) fields.erase(added);
    auto entry = fields;
    entry["changedDate"] = now_text(call);
    entry["changedBy"] = call.caller.id;
    entry["changeType"] = change;
    to.fields = std::move(fields);
    to.history.push_back(std::move(entry));
}

/// The part of a definition that lists show.
json::object short_definition(const rest_call& call, const project& in, const build_definition& of) {
    auto out = definition_reference(call, in, of);
    copy_members(out, of.fields, {"quality", "authoredBy", "queue", "createdDate", "drafts"});
    out["_links"] = json::object{{"self", href(text_in(out, "url"))}};
    return out;
}

void add_builds(const rest_call& call, const project& in, const build_definition& of, json::object& to) {
    if (const auto* latest = latest_build(call, of, false)) to["latestBuild"] = build_json(call, in, *latest);
    if (const auto* latest = latest_build(call, of, true)) to["latestCompletedBuild"] = build_json(call, in, *latest);
}

bool fits_name(std::string_view name, std::string_view pattern) {
    if (pattern.empty()) return true;
    const auto star = pattern.find('*');
    if (star == pattern.npos) return same_text(name, pattern);
    const auto begin = lower(pattern.substr(0, star)), end = lower(pattern.substr(star + 1)), text = lower(name);
    return text.size() >= begin.size() + end.size() && text.starts_with(begin) && text.ends_with(end);
}

bool is_asked_for(const rest_call& call, const build_definition& one) {
    const auto ids = query_list(call, "definitionIds");
    if (!ids.empty() && std::find(ids.begin(), ids.end(), std::to_string(one.id)) == ids.end()) return false;
    const auto path = query_text(call, "path");
    if (!path.empty() && !same_text(folder_path(path), text_in(one.fields, "path"))) return false;
    const auto repository = query_text(call, "repositoryId");
    const auto* own = object_in(one.fields, "repository");
    if (!repository.empty() && !same_text(repository, text_in(*own, "id"))) return false;
    const auto yaml = query_text(call, "yamlFilename");
    const auto* process = object_in(one.fields, "process");
    if (!yaml.empty() && (!process || !same_text(yaml, text_in(*process, "yamlFilename")))) return false;
    return fits_name(one.name(), query_text(call, "name"));
}

http_reply list_definitions(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    std::vector<const build_definition*> found;
    for (const auto& [id, one] : builds_of(call).definitions) {
        if (one.project_id == in.id && !one.deleted && is_asked_for(call, one)) found.push_back(&one);
    }
    const auto order = query_text(call, "queryOrder");
    const auto by_name = [](const auto* left, const auto* right) { return lower(left->name()) < lower(right->name()); };
    if (same_text(order, "definitionNameAscending")) std::stable_sort(found.begin(), found.end(), by_name);
    if (same_text(order, "definitionNameDescending")) std::stable_sort(found.rbegin(), found.rend(), by_name);
    const bool all = call.flag("includeAllProperties"), latest = call.flag("includeLatestBuilds");
    json::array values;
    for (const auto* one : found) {
        auto shown = all ? definition_json(call, in, *one) : short_definition(call, in, *one);
        if (latest) add_builds(call, in, *one, shown);
        values.push_back(std::move(shown));
    }
    return paged_list(call, std::move(values), usual_page);
}

http_reply create(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    return json_reply(definition_json(call, in, create_definition(call, in, object_body(call))));
}

http_reply show(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    const auto& found = definition_in(call, in, given[0]);
    const auto revision = call.number("revision", 0, 1, 1'000'000);
    if (revision > found.revision()) {
        throw build_error(404, "Revision " + std::to_string(revision) + " of definition " + given[0] + " could not be found.",
            "DefinitionNotFoundException");
    }
    auto shown = found;
    if (revision > 0) shown.fields = found.history[static_cast<std::size_t>(revision - 1)];
    auto out = definition_json(call, in, shown);
    if (call.flag("includeLatestBuilds")) add_builds(call, in, found, out);
    return json_reply(out);
}

http_reply update(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = definition_in(call, in, given[0]);
    auto body = object_body(call);
    if (number_in(body, "id", found.id) != found.id) throw invalid_argument("definitionId", "it is not the id in the body.");
    if (number_in(body, "revision", -1) != found.revision()) {
        throw build_error(409, "The definition was changed by somebody else. Its revision is " + std::to_string(found.revision()) + ".",
            "DefinitionExistsException");
    }
    check_definition(call, in, body, found.id);
    body["repository"] = completed_repository(call, in, body);
    for (const auto* kept : {"authoredBy", "createdDate", "type"}) body[kept] = found.fields.at(kept);
    if (!body.contains("queue")) body["queue"] = found.fields.at("queue");
    save(call, found, std::move(body), "update");
    return json_reply(definition_json(call, in, found));
}

http_reply restore(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& all = builds_of(call).definitions;
    const auto found = all.find(id_in(call, given[0]));
    if (found == all.end() || found->second.project_id != in.id) definition_in(call, in, given[0]);
    found->second.deleted = query_text(call, "deleted") == "true";
    return json_reply(definition_json(call, in, found->second));
}

http_reply remove(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = definition_in(call, in, given[0]);
    found.deleted = true;
    for (auto& [id, run] : builds_of(call).builds) run.deleted = run.deleted || run.definition_id == found.id;
    return no_content();
}

http_reply list_revisions(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    const auto& found = definition_in(call, in, given[0]);
    json::array values;
    for (int revision = 1; revision <= found.revision(); ++revision) {
        const auto& saved = found.history[static_cast<std::size_t>(revision - 1)];
        json::object entry{{"revision", revision}, {"name", text_in(saved, "name")}};
        copy_members(entry, saved, {"changedDate", "changeType", "comment"});
        entry["changedBy"] = user_reference(call, text_in(saved, "changedBy"));
        entry["definitionUrl"] = project_url(call, in) + "/build/Definitions/" + given[0] + "?revision=" + std::to_string(revision);
        values.push_back(std::move(entry));
    }
    return whole_list(std::move(values));
}

http_reply show_yaml(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    const auto& found = definition_in(call, in, given[0]);
    const auto* process = object_in(found.fields, "process");
    if (!process || number_in(*process, "type", 1) != 2)
        throw build_error(400, "Only definitions with a YAML process have YAML.", "InvalidDefinitionException");
    return json_reply({{"yaml", "steps:\n- script: echo " + found.name() + "\n"}});
}

// --- folders -----------------------------------------------------------------------------------------------------------------------

json::object folder_json(const rest_call& call, const project& in, const build_folder& of) {
    auto out = of.fields;
    out["path"] = of.path;
    out["project"] = project_reference(call, in);
    return out;
}

std::vector<build_folder>& folders_of(const rest_call& call, const project& in) {
    auto& all = builds_of(call).folders[in.id];
    if (all.empty()) all.push_back({"\\", {{"description", nullptr}, {"createdOn", to_printed_time(in.last_update)}}});
    return all;
}

/// The path of a folder: in the query, or in the address as the Azure CLI sends it.
std::string asked_path(const rest_call& call) {
    std::string path;
    for (std::size_t i = 2; i < call.resource.size(); ++i) path += '\\' + call.resource[i];
    return folder_path(path.empty() ? query_text(call, "path") : path);
}

/// Throws 404 unless the project has the folder that the request names.
build_folder& asked_folder(const rest_call& call, const project& in) {
    const auto path = asked_path(call);
    auto& all = folders_of(call, in);
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return same_text(one.path, path); });
    if (found == all.end()) throw build_error(404, "The folder '" + path + "' does not exist.", "FolderNotFoundException");
    return *found;
}

bool is_below(std::string_view path, std::string_view folder) {
    return folder == "\\" || same_text(path, folder) ||
           (path.size() > folder.size() && path[folder.size()] == '\\' && same_text(path.substr(0, folder.size()), folder));
}

http_reply list_folders(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    std::string asked;
    for (const auto& part : given) asked += '\\' + part;
    json::array values;
    for (const auto& one : folders_of(call, in)) {
        if (is_below(one.path, folder_path(asked))) values.push_back(folder_json(call, in, one));
    }
    return whole_list(std::move(values));
}

/// The folders above one are created with it.
void add_parents(const rest_call& call, std::vector<build_folder>& all, std::string_view path) {
    for (auto end = path.find('\\', 1); end != path.npos; end = path.find('\\', end + 1)) {
        const auto parent = std::string{path.substr(0, end)};
        const auto same = [&](const auto& one) { return same_text(one.path, parent); };
        if (std::any_of(all.begin(), all.end(), same)) continue;
        all.push_back({parent, {{"createdOn", now_text(call)}, {"createdBy", caller_reference(call)}, {"description", nullptr}}});
    }
}

http_reply create_folder(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    const auto body = object_body(call);
    const auto path = asked_path(call);
    auto& all = folders_of(call, in);
    const auto same = [&](const auto& one) { return same_text(one.path, path); };
    if (std::any_of(all.begin(), all.end(), same))
        throw build_error(409, "The folder '" + path + "' already exists.", "FolderExistsException");
    build_folder made{path, {{"createdOn", now_text(call)}, {"createdBy", caller_reference(call)}, {"description", nullptr}}};
    copy_members(made.fields, body, {"description"});
    add_parents(call, all, path);
    all.push_back(made);
    return json_reply(folder_json(call, in, made));
}

http_reply update_folder(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    const auto body = object_body(call);
    auto& found = asked_folder(call, in);
    copy_members(found.fields, body, {"description"});
    if (const auto path = text_in(body, "path"); !path.empty() && found.path != "\\") found.path = folder_path(path);
    found.fields["lastChangedDate"] = now_text(call);
    found.fields["lastChangedBy"] = caller_reference(call);
    return json_reply(folder_json(call, in, found));
}

http_reply remove_folder(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    const auto path = asked_folder(call, in).path;
    if (path == "\\") throw build_error(400, "The root folder cannot be deleted.", "InvalidFolderException");
    auto& all = folders_of(call, in);
    all.erase(std::remove_if(all.begin(), all.end(), [&](const auto& one) { return is_below(one.path, path); }), all.end());
    for (auto& [id, one] : builds_of(call).definitions) {
        if (one.project_id == in.id && is_below(text_in(one.fields, "path"), path)) one.deleted = true;
    }
    return no_content();
}

} // namespace

// --- shared ------------------------------------------------------------------------------------------------------------------------

build_store& builds_of(const rest_call& call) { return call.org->areas.of<build_store>(); }

vendor_error build_error(int status, std::string message, std::string_view type) {
    return area_error(status, std::move(message), "Microsoft.TeamFoundation.Build.WebApi", type);
}

build_definition* find_definition(const rest_call& call, const project& in, std::string_view name_or_id) {
    for (auto& [id, one] : builds_of(call).definitions) {
        if (one.deleted || one.project_id != in.id) continue;
        if (std::to_string(id) == name_or_id || same_text(one.name(), name_or_id)) return &one;
    }
    return nullptr;
}

build_definition& definition_in(const rest_call& call, const project& in, std::string_view id) {
    auto* found = find_definition(call, in, std::to_string(id_in(call, id)));
    if (!found) throw build_error(404, "The definition with ID " + std::string{id} + " could not be found.", "DefinitionNotFoundException");
    return *found;
}

build_definition& create_definition(const rest_call& call, const project& in, json::object fields) {
    check_definition(call, in, fields, 0);
    auto& store = builds_of(call);
    build_definition made;
    made.id = store.next_definition++;
    made.project_id = in.id;
    fields["repository"] = completed_repository(call, in, fields);
    fields["type"] = "build";
    if (!fields.contains("quality")) fields["quality"] = "definition";
    if (!fields.contains("queueStatus")) fields["queueStatus"] = "enabled";
    if (!fields.contains("queue")) {
        fields["queue"] = json::object{
            {"id", 1}, {"name", "Azure Pipelines"}, {"pool", json::object{{"id", 1}, {"name", "Azure Pipelines"}, {"isHosted", true}}}};
    }
    fields["authoredBy"] = caller_reference(call);
    fields["createdDate"] = now_text(call);
    fields["drafts"] = json::array{};
    save(call, made, std::move(fields), "add");
    return store.definitions[made.id] = std::move(made);
}

build_run* latest_build(const rest_call& call, const build_definition& of, bool completed) {
    auto& all = builds_of(call).builds;
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        auto& run = one->second;
        if (run.definition_id == of.id && !run.deleted && (!completed || run.has_completed())) return &run;
    }
    return nullptr;
}

json::object definition_reference(const rest_call& call, const project& in, const build_definition& of) {
    const auto id = std::to_string(of.id);
    json::object out{{"id", of.id}, {"name", of.name()},
        {"url", project_url(call, in) + "/build/Definitions/" + id + "?revision=" + std::to_string(of.revision())},
        {"uri", "vstfs:///Build/Definition/" + id}};
    copy_members(out, of.fields, {"path", "type", "queueStatus", "revision"});
    out["project"] = project_reference(call, in);
    return out;
}

json::object definition_json(const rest_call& call, const project& in, const build_definition& of) {
    auto out = of.fields;
    for (auto& member : definition_reference(call, in, of)) out[member.key()] = member.value();
    for (const auto* own : {"changedDate", "changedBy", "changeType"}) out.erase(own);
    const auto web = call.in_org().base() + '/' + in.id + "/_build/definition?definitionId=" + std::to_string(of.id);
    out["_links"] = json::object{{"self", href(text_in(out, "url"))}, {"web", href(web)}};
    out["tags"] = json::value_from(of.tags);
    out["properties"] = of.properties;
    // the values of secret variables are not returned
    if (auto* variables = out.if_contains("variables"); variables && variables->is_object()) {
        for (auto& [name, variable] : variables->as_object()) {
            if (variable.is_object() && flag_in(variable.as_object(), "isSecret")) variable.as_object()["value"] = nullptr;
        }
    }
    return out;
}

std::span<const route> definition_routes() {
    static constexpr route routes[] = {
        {"GET", "build/definitions", "vso.build", list_definitions},
        {"POST", "build/definitions", "vso.build_execute", create},
        {"GET", "build/definitions/{#}", "vso.build", show},
        {"PUT", "build/definitions/{#}", "vso.build_execute", update},
        {"PATCH", "build/definitions/{#}", "vso.build_execute", restore},
        {"DELETE", "build/definitions/{#}", "vso.build_execute", remove},
        {"GET", "build/definitions/{#}/revisions", "vso.build", list_revisions},
        {"GET", "build/definitions/{#}/yaml", "vso.build", show_yaml},
        {"GET", "build/folders", "vso.build", list_folders},
        {"GET", "build/folders/{*}", "vso.build", list_folders},
        {"PUT", "build/folders", "vso.build_execute", create_folder},
        {"PUT", "build/folders/{*}", "vso.build_execute", create_folder},
        {"POST", "build/folders", "vso.build_execute", update_folder},
        {"POST", "build/folders/{*}", "vso.build_execute", update_folder},
        {"DELETE", "build/folders", "vso.build_execute", remove_folder},
        {"DELETE", "build/folders/{*}", "vso.build_execute", remove_folder},
    };
    return routes;
}

} // namespace simulator::areas
