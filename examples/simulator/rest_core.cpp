// SPDX-License-Identifier: BSL-1.0
// Profile, accounts, connection data, projects, teams, processes, identities and users.
#include "areas/graph_store.hpp"
#include "item_json.hpp"
#include "rest.hpp"
#include "vendor_error.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace simulator {
namespace {

namespace json = boost::json;

constexpr std::size_t usual_page = 100;

json::object typed_text(std::string_view value) { return {{"$type", "System.String"}, {"$value", value}}; }

std::string legacy_descriptor(const user& who) { return "Microsoft.IdentityModel.Claims.ClaimsIdentity;" + who.unique_name; }

json::object identity_json(const user& who) {
    return {{"id", who.id}, {"descriptor", legacy_descriptor(who)}, {"subjectDescriptor", who.descriptor},
        {"providerDisplayName", who.display_name}, {"isActive", true}, {"members", json::array{}}, {"memberOf", json::array{}},
        {"memberIds", json::array{}},
        {"properties", json::object{{"Account", typed_text(who.unique_name)}, {"Mail", typed_text(who.unique_name)}}},
        {"resourceVersion", 2}, {"metaTypeId", 0}};
}

// --- profile and accounts ----------------------------------------------------------------------------------------------------------

http_reply answer_profile(const rest_call& call) {
    call.need({"vso.profile"});
    if (!call.is("GET")) return method_refused(call);
    const auto* who = call.at(2, "me") ? &call.caller : call.sim.data.find_user(call.resource[2]);
    if (!who) throw element_missing("profiles", call.resource[2]);
    return json_reply({{"displayName", who->display_name}, {"publicAlias", who->id}, {"emailAddress", who->unique_name},
        {"coreRevision", 12}, {"timeStamp", "2024-05-12T22:23:07.727+00:00"}, {"id", who->id}, {"revision", 12}});
}

http_reply list_accounts(const rest_call& call) {
    call.need({"vso.profile"});
    if (!call.is("GET")) return method_refused(call);
    const auto* member = call.request.parameter("memberId");
    const auto* owner = call.request.parameter("ownerId");
    if (!member && !owner) throw invalid_argument("memberId", "name a member or an owner.");
    for (const auto* id : {member, owner}) {
        if (id && !is_guid(*id)) throw invalid_argument(id == member ? "memberId" : "ownerId", "it is not a GUID.");
    }
    json::array accounts;
    for (const auto& org : call.sim.data.organizations) {
        if (!org.has_member(call.caller.id)) continue;
        if (member && !org.has_member(lower(*member))) continue;
        if (owner && !same_text(org.owner, *owner)) continue;
        accounts.push_back(json::object{{"accountId", org.id}, {"accountUri", call.sim.origin + '/' + percent_encode(org.name) + '/'},
            {"accountName", org.name}, {"properties", json::object{}}});
    }
    return json_reply(list_json(std::move(accounts)));
}

http_reply answer_connection(const rest_call& call) {
    if (!call.is("GET")) return method_refused(call);
    auto who = identity_json(call.caller);
    return json_reply({{"authenticatedUser", who}, {"authorizedUser", who}, {"instanceId", call.org ? call.org->id : guid_of("deployment")},
        {"deploymentId", guid_of("deployment")}, {"deploymentType", call.sim.is_server() ? "onPremises" : "hosted"},
        {"locationServiceData", json::object{{"serviceOwner", "00025394-6065-48ca-87d9-7f5672854ef7"},
                                    {"defaultAccessMappingMoniker", "PublicAccessMapping"}, {"lastChangeId", 1}, {"lastChangeId64", 1}}}});
}

// --- projects and teams ------------------------------------------------------------------------------------------------------------

json::object project_json(const rest_call& call, const project& in) {
    json::object out{{"id", in.id}, {"name", in.name}};
    if (!in.description.empty()) out["description"] = in.description;
    out["url"] = call.in_org().base() + "/_apis/projects/" + in.id;
    out["state"] = "wellFormed";
    out["revision"] = 7;
    out["visibility"] = in.visibility;
    out["lastUpdateTime"] = to_printed_time(in.last_update);
    return out;
}

json::object team_json(const rest_call& call, const project& in, const team& of, bool with_identity) {
    const auto base = call.in_org().base();
    json::object out{{"id", of.id}, {"name", of.name}, {"url", base + "/_apis/projects/" + in.id + "/teams/" + of.id},
        {"description", of.description}, {"identityUrl", base + "/_apis/Identities/" + of.id}, {"projectName", in.name},
        {"projectId", in.id}};
    if (with_identity) {
        out["identity"] = json::object{{"id", of.id}, {"descriptor", "Microsoft.TeamFoundation.Identity;" + of.id},
            {"providerDisplayName", "[" + in.name + "]\\" + of.name}, {"isActive", true}, {"isContainer", true}};
    }
    return out;
}

http_reply list_projects(const rest_call& call) {
    call.need({"vso.profile", "vso.project"});
    if (!call.is("GET")) return method_refused(call);
    const auto* filter = call.request.parameter("stateFilter");
    const bool none = filter && !same_text(*filter, "wellFormed") && !same_text(*filter, "all");
    const auto& projects = call.org->projects;
    const auto part = page_of(call, none ? 0 : projects.size(), usual_page);
    json::array values;
    for (auto i = part.from; i < part.to; ++i) values.push_back(project_json(call, projects[i]));
    auto out = json_reply(list_json(std::move(values)));
    out.headers = part.headers;
    return out;
}

http_reply show_project(const rest_call& call, const project& in) {
    call.need({"vso.profile", "vso.project"});
    if (!call.is("GET")) return method_refused(call);
    auto out = project_json(call, in);
    if (call.flag("includeCapabilities")) {
        out["capabilities"] =
            json::object{{"processTemplate", json::object{{"templateName", in.process->name}, {"templateTypeId", in.process->id}}},
                {"versioncontrol", json::object{{"sourceControlType", "Git"}, {"gitEnabled", "True"}, {"tfvcEnabled", "False"}}}};
    }
    const auto url = call.in_org().base() + "/_apis/projects/" + in.id;
    out["_links"] = json::object{{"self", href(url)}, {"web", href(call.in_org().base() + '/' + percent_encode(in.name))}};
    if (!in.teams.empty()) {
        const auto& first = in.teams.front();
        out["defaultTeam"] = json::object{{"id", first.id}, {"name", first.name}, {"url", url + "/teams/" + first.id}};
    }
    return json_reply(out);
}

bool has_member(const team& of, std::string_view user_id) {
    return std::any_of(of.members.begin(), of.members.end(), [user_id](const auto& entry) { return entry.user_id == user_id; });
}

/// The teams of one project, or of all projects.
http_reply list_teams(const rest_call& call, const project* in) {
    if (in) {
        call.need({"vso.profile", "vso.project"});
    } else {
        call.need({"vso.project"});
    }
    if (!call.is("GET")) return method_refused(call);
    const bool mine = call.flag("$mine"), with_identity = call.flag("$expandIdentity");
    json::array all;
    for (const auto& project : call.org->projects) {
        if (in && in != &project) continue;
        for (const auto& team : project.teams) {
            if (!mine || has_member(team, call.caller.id)) all.push_back(team_json(call, project, team, with_identity));
        }
    }
    const auto part = page_of(call, all.size(), usual_page);
    json::array values;
    for (auto i = part.from; i < part.to; ++i) values.push_back(all[i]);
    auto out = json_reply(list_json(std::move(values)));
    out.headers = part.headers;
    return out;
}

http_reply list_members(const rest_call& call, const team& of) {
    call.need({"vso.profile", "vso.project"});
    if (!call.is("GET")) return method_refused(call);
    const auto part = page_of(call, of.members.size(), usual_page);
    json::array values;
    for (auto i = part.from; i < part.to; ++i) {
        const auto* who = call.sim.data.find_user(of.members[i].user_id);
        if (!who) continue;
        json::object entry{{"identity", identity_ref(call.in_org(), *who)}};
        if (of.members[i].admin) entry["isTeamAdmin"] = true;
        values.push_back(std::move(entry));
    }
    auto out = json_reply(list_json(std::move(values)));
    out.headers = part.headers;
    return out;
}

http_reply answer_projects(const rest_call& call) {
    const auto& path = call.resource;
    if (path.size() == 1) return list_projects(call);
    const auto* in = call.org->find_project(path[1]);
    if (!in) throw project_missing(path[1]);
    if (path.size() == 2) return show_project(call, *in);
    if (!call.at(2, "teams") || path.size() > 5) throw resource_missing(call.request.target);
    if (path.size() == 3) return list_teams(call, in);
    const auto* of = find_team(*in, path[3]);
    if (!of) throw team_missing(path[3]);
    if (path.size() == 5 && call.at(4, "members")) return list_members(call, *of);
    if (path.size() == 5) throw resource_missing(call.request.target);
    if (!call.is("GET")) return method_refused(call);
    return json_reply(team_json(call, *in, *of, call.flag("$expandIdentity")));
}

// --- processes ---------------------------------------------------------------------------------------------------------------------

json::object process_json(const rest_call& call, const process_definition& of) {
    return {{"id", of.id}, {"description", of.description}, {"isDefault", of.name == "Agile"}, {"type", "system"},
        {"url", call.in_org().base() + "/_apis/process/processes/" + std::string{of.id}}, {"name", of.name}};
}

http_reply answer_processes(const rest_call& call) {
    call.need({"vso.work"});
    if (!call.is("GET")) return method_refused(call);
    if (call.resource.size() == 3) {
        const auto* found = find_process(call.resource[2]);
        if (!found || !same_text(found->id, call.resource[2])) throw element_missing("processes", call.resource[2]);
        return json_reply(process_json(call, *found));
    }
    json::array values;
    for (const auto& process : processes()) values.push_back(process_json(call, process));
    return json_reply(list_json(std::move(values)));
}

// --- identities --------------------------------------------------------------------------------------------------------------------

/// An identity of the organization, a user or a group.
struct known {
    std::string id, descriptor, subject, name, account;
    json::object shown;
};

json::object group_identity(const rest_call& call, const areas::group& of) {
    const auto* in = of.project_id.empty() ? nullptr : call.org->find_project(of.project_id);
    const auto name = '[' + (in ? in->name : call.org->name) + "]\\" + of.name;
    return {{"id", areas::storage_key(of)}, {"descriptor", areas::legacy_descriptor(of)}, {"subjectDescriptor", of.descriptor},
        {"providerDisplayName", name}, {"isActive", true}, {"isContainer", true}, {"members", json::array{}}, {"memberOf", json::array{}},
        {"memberIds", json::array{}},
        {"properties", json::object{{"Account", typed_text(of.name)}, {"Description", typed_text(of.description)}}}, {"resourceVersion", 2},
        {"metaTypeId", 255}};
}

bool matches(const known& who, std::string_view filter, std::string_view value) {
    const auto part = [&](std::string_view text) { return lower(text).find(lower(value)) != std::string::npos; };
    if (same_text(filter, "MailAddress")) return !who.shown.contains("isContainer") && same_text(who.account, value);
    if (same_text(filter, "AccountName")) return same_text(who.account, value);
    if (same_text(filter, "DisplayName")) return same_text(who.name, value);
    if (same_text(filter, "General")) return part(who.account) || part(who.name);
    if (same_text(filter, "DirectoryAlias")) return same_text(who.account.substr(0, who.account.find('@')), value);
    throw invalid_argument("searchFilter", "it must be General, MailAddress, AccountName, DirectoryAlias or DisplayName.");
}

std::vector<const user*> members_of(const rest_call& call) {
    std::vector<const user*> out;
    for (const auto& id : call.org->members) {
        if (const auto* who = call.sim.data.find_user(id)) out.push_back(who);
    }
    return out;
}

std::vector<known> all_identities(const rest_call& call) {
    std::vector<known> all;
    for (const auto* who : members_of(call))
        all.push_back({who->id, legacy_descriptor(*who), who->descriptor, who->display_name, who->unique_name, identity_json(*who)});
    for (const auto& one : areas::graph_groups(call)) {
        auto shown = group_identity(call, one);
        const auto name = std::string{shown.at("providerDisplayName").as_string()};
        all.push_back({areas::storage_key(one), areas::legacy_descriptor(one), one.descriptor, name, one.name, std::move(shown)});
    }
    return all;
}

/// Those with the ids that the address names, in their order; null for what is unknown. Empty: it names no ids.
std::optional<json::array> named_identities(const rest_call& call, const std::vector<known>& all) {
    static constexpr std::pair<std::string_view, std::string known::*> kinds[] = {
        {"identityIds", &known::id}, {"subjectDescriptors", &known::subject}, {"descriptors", &known::descriptor}};
    for (const auto& [parameter, member] : kinds) {
        const auto* list = call.request.parameter(parameter);
        if (!list || list->empty()) continue;
        json::array values;
        for (const auto& key : split(*list, ',')) {
            const auto is_meant = [&key, which = member](const known& one) { return same_text(one.*which, key); };
            const auto found = std::find_if(all.begin(), all.end(), is_meant);
            values.push_back(found == all.end() ? json::value(nullptr) : json::value(found->shown));
        }
        return values;
    }
    return std::nullopt;
}

http_reply answer_identities(const rest_call& call) {
    call.need({"vso.identity"});
    if (!call.is("GET")) return method_refused(call);
    const auto all = all_identities(call);
    if (call.resource.size() == 2) {
        const auto& key = call.resource[1];
        for (const auto& one : all)
            if (same_text(one.id, key) || one.subject == key || same_text(one.descriptor, key)) return json_reply(one.shown);
        throw element_missing("identities", key);
    }
    if (auto values = named_identities(call, all)) return json_reply(list_json(*std::move(values)));
    const auto* filter = call.request.parameter("searchFilter");
    const auto* text = call.request.parameter("filterValue");
    if (!filter || !text) throw invalid_argument("searchFilter", "name identities, or a searchFilter and a filterValue.");
    json::array values;
    for (const auto& one : all)
        if (matches(one, *filter, *text)) values.push_back(one.shown);
    return json_reply(list_json(std::move(values)));
}

json::object graph_user(const rest_call& call, const user& who) {
    const auto url = call.in_org().base() + "/_apis/graph/users/" + who.descriptor;
    return {{"subjectKind", "user"}, {"domain", *call.org->tenant}, {"principalName", who.unique_name}, {"mailAddress", who.unique_name},
        {"origin", "aad"}, {"originId", guid_of("origin " + who.unique_name)}, {"displayName", who.display_name},
        {"_links", json::object{{"self", href(url)}}}, {"url", url}, {"descriptor", who.descriptor},
        {"legacyDescriptor", legacy_descriptor(who)}};
}

http_reply answer_graph(const rest_call& call) {
    call.need({"vso.graph"});
    if (!call.is("GET")) return method_refused(call);
    const auto members = members_of(call);
    if (call.resource.size() == 3) {
        for (const auto* who : members) {
            if (who->descriptor == call.resource[2]) return json_reply(graph_user(call, *who));
        }
        throw element_missing("users", call.resource[2]);
    }
    const auto part = page_of(call, members.size(), 500);
    json::array values;
    for (auto i = part.from; i < part.to; ++i) values.push_back(graph_user(call, *members[i]));
    auto out = json_reply(list_json(std::move(values)));
    out.headers = part.headers;
    return out;
}

} // namespace

std::optional<http_reply> answer_accounts(const rest_call& call) {
    if (call.at(0, "profile") && call.at(1, "profiles") && call.resource.size() == 3) return answer_profile(call);
    if (call.at(0, "accounts") && call.resource.size() == 1) return list_accounts(call);
    if (call.at(0, "connectionData") && call.resource.size() == 1) return answer_connection(call);
    return std::nullopt;
}

std::optional<http_reply> answer_core(const rest_call& call) {
    const auto size = call.resource.size();
    if (!call.scope.empty()) return std::nullopt;
    if (call.at(0, "connectionData") && size == 1) return answer_connection(call);
    if (call.at(0, "projects") && call.is("GET") && (size < 3 || call.at(2, "teams"))) return answer_projects(call);
    if (call.at(0, "teams") && size == 1) return list_teams(call, nullptr);
    if (call.at(0, "process") && call.at(1, "processes") && size <= 3) return answer_processes(call);
    if (call.at(0, "identities") && size <= 2) return answer_identities(call);
    if (call.at(0, "graph") && call.at(1, "users") && size <= 3 && call.is("GET")) return answer_graph(call);
    if (call.at(0, "profile") || call.at(0, "accounts")) return answer_accounts(call);
    return std::nullopt;
}

} // namespace simulator
