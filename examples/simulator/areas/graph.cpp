// SPDX-License-Identifier: BSL-1.0
// Groups, memberships, storage keys and lookups of the graph. Users are read in rest_core.cpp.
#include "graph_store.hpp"

#include "../item_json.hpp"

#include <boost/json/parse.hpp>
#include <boost/system/error_code.hpp>

#include <algorithm>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

struct graph_store {
    std::vector<group> groups{};
};

vendor_error graph_error(int status, std::string message, std::string_view type) {
    return area_error(status, std::move(message), "Microsoft.VisualStudio.Services.Graph", type);
}

std::string group_descriptor(const std::string& key) { return "vssgp." + base64url(key); }
std::string scope_descriptor(const project& of) { return "scp." + base64url(of.id); }

void seed_groups(const rest_call& call, std::vector<group>& to) {
    const auto add = [&](std::string name, std::string description, const project* in) -> group& {
        const auto key = (in ? in->id : call.org->id) + ' ' + name;
        return to.emplace_back(group{group_descriptor(key), std::move(name), std::move(description), in ? in->id : std::string{}});
    };
    const auto* owner = call.sim.data.find_user(call.org->owner);
    add("Project Collection Administrators", "Members can do everything in the organization.", nullptr).members = {owner->descriptor};
    auto& valid = add("Project Collection Valid Users", "Everybody with access to the organization.", nullptr);
    for (const auto& id : call.org->members) valid.members.push_back(call.sim.data.find_user(id)->descriptor);
    for (const auto& in : call.org->projects) {
        add("Project Administrators", "Members can do everything in the project.", &in).members = {owner->descriptor};
        add("Readers", "Members can read the project.", &in);
        std::vector<std::string> teams;
        for (const auto& one : in.teams) {
            auto& made = add(one.name, one.description, &in);
            for (const auto& member : one.members) made.members.push_back(call.sim.data.find_user(member.user_id)->descriptor);
            teams.push_back(made.descriptor);
        }
        add("Contributors", "Members can add to the project.", &in).members = std::move(teams);
    }
}

const group* find_group(const rest_call& call, std::string_view descriptor) {
    const auto& all = graph_groups(call);
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.descriptor == descriptor; });
    return found == all.end() ? nullptr : &*found;
}

group& group_in(const rest_call& call, std::string_view descriptor) {
    for (auto& one : graph_groups(call)) {
        if (one.descriptor == descriptor) return one;
    }
    throw graph_error(
        404, "The group with descriptor '" + std::string{descriptor} + "' could not be found.", "GraphSubjectNotFoundException");
}

const user* find_member(const rest_call& call, std::string_view descriptor) {
    const auto* who = call.sim.data.find_user(descriptor);
    return who && who->descriptor == descriptor && call.org->has_member(who->id) ? who : nullptr;
}

void need_subject(const rest_call& call, const std::string& descriptor) {
    if (find_group(call, descriptor) || find_member(call, descriptor)) return;
    throw graph_error(404, "The subject with descriptor '" + descriptor + "' could not be found.", "GraphSubjectNotFoundException");
}

json::object group_json(const rest_call& call, const group& of) {
    const auto* in = of.project_id.empty() ? nullptr : call.org->find_project(of.project_id);
    const auto base = call.in_org().base() + "/_apis/graph/";
    const auto url = base + "groups/" + of.descriptor;
    return {{"subjectKind", "group"}, {"description", of.description},
        {"domain", in ? "vstfs:///Classification/TeamProject/" + in->id : "vstfs:///Framework/IdentityDomain/" + call.org->id},
        {"principalName", '[' + (in ? in->name : call.org->name) + "]\\" + of.name}, {"mailAddress", nullptr}, {"origin", "vsts"},
        {"originId", storage_key(of)}, {"displayName", of.name},
        {"_links", json::object{{"self", href(url)}, {"memberships", href(base + "memberships/" + of.descriptor)},
                       {"membershipState", href(base + "membershipstates/" + of.descriptor)},
                       {"storageKey", href(base + "storageKeys/" + of.descriptor)}}},
        {"url", url}, {"descriptor", of.descriptor}, {"legacyDescriptor", legacy_descriptor(of)}};
}

/// The project whose scope the query names; null for the organization.
const project* asked_scope(const rest_call& call) {
    const auto scope = query_text(call, "scopeDescriptor");
    if (scope.empty()) return nullptr;
    for (const auto& one : call.org->projects) {
        if (scope_descriptor(one) == scope) return &one;
    }
    throw graph_error(404, "The scope '" + scope + "' could not be found.", "GraphSubjectNotFoundException");
}

http_reply list_groups(rest_call& call, const strings&) {
    const auto* in = asked_scope(call);
    json::array values;
    for (const auto& one : graph_groups(call)) {
        if (!in || one.project_id == in->id) values.push_back(group_json(call, one));
    }
    return paged_list(call, std::move(values), 500);
}

http_reply show_group(rest_call& call, const strings& given) { return json_reply(group_json(call, group_in(call, given[0]))); }

void need_free_name(const rest_call& call, const std::string& name, const std::string& project_id, const group* own) {
    for (const auto& one : graph_groups(call)) {
        if (&one != own && one.project_id == project_id && same_text(one.name, name))
            throw graph_error(409, "A group named '" + name + "' already exists.", "GroupCreationException");
    }
}

http_reply create_group(rest_call& call, const strings&) {
    const auto* in = asked_scope(call);
    const auto body = object_body(call);
    const auto name = required_text(body, "displayName");
    const auto project_id = in ? in->id : std::string{};
    need_free_name(call, name, project_id, nullptr);
    const auto parents = query_list(call, "groupDescriptors");
    for (const auto& parent : parents) group_in(call, parent);
    group made{group_descriptor(random_guid()), name, text_in(body, "description"), project_id};
    for (const auto& parent : parents) group_in(call, parent).members.push_back(made.descriptor);
    const auto shown = group_json(call, made);
    graph_groups(call).push_back(std::move(made));
    return json_reply(shown, 201);
}

http_reply update_group(rest_call& call, const strings& given) {
    auto& found = group_in(call, given[0]);
    boost::system::error_code error;
    const auto body = json::parse(call.request.body, error);
    if (error || !body.is_array()) throw invalid_body();
    auto changed = found;
    for (const auto& one : body.as_array()) {
        if (!one.is_object()) throw invalid_body();
        const auto op = text_in(one.as_object(), "op"), path = text_in(one.as_object(), "path");
        if (op != "add" && op != "replace") throw invalid_patch("Only add and replace are supported.");
        const auto value = text_in(one.as_object(), "value");
        if (same_text(path, "/displayName")) {
            changed.name = required_text(one.as_object(), "value");
        } else if (same_text(path, "/description")) {
            changed.description = value;
        } else {
            throw invalid_patch("Only displayName and description can be changed.");
        }
    }
    need_free_name(call, changed.name, changed.project_id, &found);
    found = std::move(changed);
    return json_reply(group_json(call, found));
}

http_reply remove_group(rest_call& call, const strings& given) {
    const auto descriptor = group_in(call, given[0]).descriptor;
    auto& all = graph_groups(call);
    std::erase_if(all, [&](const auto& one) { return one.descriptor == descriptor; });
    for (auto& one : all) std::erase(one.members, descriptor);
    return no_content();
}

// --- memberships -------------------------------------------------------------------------------------------------------------------

json::object membership_json(const rest_call& call, const std::string& member, const std::string& container) {
    const auto url = call.in_org().base() + "/_apis/graph/memberships/" + member + '/' + container;
    return {{"containerDescriptor", container}, {"memberDescriptor", member}, {"_links", json::object{{"self", href(url)}}}};
}

bool has(const group& of, const std::string& member) { return std::find(of.members.begin(), of.members.end(), member) != of.members.end(); }

http_reply list_memberships(rest_call& call, const strings& given) {
    need_subject(call, given[0]);
    const auto direction = query_text(call, "direction");
    if (!direction.empty() && !same_text(direction, "up") && !same_text(direction, "down"))
        throw invalid_argument("direction", "it must be up or down.");
    json::array values;
    for (const auto& one : graph_groups(call)) {
        if (!same_text(direction, "down") && has(one, given[0])) values.push_back(membership_json(call, given[0], one.descriptor));
        if (!same_text(direction, "down") || one.descriptor != given[0]) continue;
        for (const auto& member : one.members) values.push_back(membership_json(call, member, one.descriptor));
    }
    return whole_list(std::move(values));
}

http_reply show_membership(rest_call& call, const strings& given) {
    need_subject(call, given[0]);
    if (!has(group_in(call, given[1]), given[0])) {
        throw graph_error(404, "The subject '" + given[0] + "' is not a member of '" + given[1] + "'.", "GraphMembershipNotFoundException");
    }
    return json_reply(membership_json(call, given[0], given[1]));
}

http_reply add_membership(rest_call& call, const strings& given) {
    need_subject(call, given[0]);
    auto& container = group_in(call, given[1]);
    const auto above = groups_of(call, given[1]);
    if (given[0] == given[1] || std::find(above.begin(), above.end(), given[0]) != above.end())
        throw graph_error(400, "A group cannot be a member of itself.", "AddMemberCyclicMembershipException");
    if (!has(container, given[0])) container.members.push_back(given[0]);
    return json_reply(membership_json(call, given[0], given[1]), 201);
}

http_reply remove_membership(rest_call& call, const strings& given) {
    show_membership(call, given);
    std::erase(group_in(call, given[1]).members, given[0]);
    return http_reply{200};
}

http_reply show_state(rest_call& call, const strings& given) {
    need_subject(call, given[0]);
    return json_reply(
        {{"active", true}, {"_links", json::object{{"self", href(call.in_org().base() + "/_apis/graph/membershipstates/" + given[0])}}}});
}

// --- keys and lookups --------------------------------------------------------------------------------------------------------------

http_reply show_descriptor(rest_call& call, const strings& given) {
    std::string found;
    if (const auto* who = call.sim.data.find_user(given[0]); who && same_text(who->id, given[0])) found = who->descriptor;
    if (const auto* in = call.org->find_project(given[0]); in && same_text(in->id, given[0])) found = scope_descriptor(*in);
    for (const auto& one : graph_groups(call)) {
        if (same_text(storage_key(one), given[0])) found = one.descriptor;
    }
    if (found.empty()) throw graph_error(404, "No subject has the storage key '" + given[0] + "'.", "StorageKeyNotFoundException");
    return json_reply(
        {{"value", found}, {"_links", json::object{{"self", href(call.in_org().base() + "/_apis/graph/descriptors/" + given[0])}}}});
}

http_reply show_key(rest_call& call, const strings& given) {
    need_subject(call, given[0]);
    const auto* who = find_member(call, given[0]);
    return json_reply({{"value", who ? who->id : storage_key(group_in(call, given[0]))}});
}

json::object subject_json(const rest_call& call, const std::string& descriptor) {
    if (const auto* found = find_group(call, descriptor)) return group_json(call, *found);
    const auto* who = find_member(call, descriptor);
    return {{"subjectKind", "user"}, {"descriptor", descriptor}, {"displayName", who->display_name}, {"principalName", who->unique_name},
        {"mailAddress", who->unique_name}, {"origin", "aad"}, {"originId", guid_of("origin " + who->unique_name)},
        {"url", call.in_org().base() + "/_apis/graph/users/" + descriptor}};
}

http_reply look_up(rest_call& call, const strings&) {
    const auto body = object_body(call);
    const auto* keys = array_in(body, "lookupKeys");
    if (!keys) throw invalid_argument("lookupKeys", "it cannot be null.");
    json::object values;
    for (const auto& one : *keys) {
        const auto descriptor = one.is_object() ? text_in(one.as_object(), "descriptor") : std::string{};
        if (find_group(call, descriptor) || find_member(call, descriptor)) values[descriptor] = subject_json(call, descriptor);
    }
    return json_reply({{"count", values.size()}, {"value", std::move(values)}});
}

http_reply search_subjects(rest_call& call, const strings&) {
    const auto body = object_body(call);
    const auto part = lower(required_text(body, "query"));
    const auto* kinds = array_in(body, "subjectKind");
    const auto wants = [&](std::string_view kind) {
        if (!kinds) return true;
        return std::any_of(
            kinds->begin(), kinds->end(), [&](const auto& one) { return one.is_string() && same_text(one.as_string(), kind); });
    };
    json::array values;
    for (const auto& id : call.org->members) {
        const auto* who = call.sim.data.find_user(id);
        if (wants("User") &&
            (lower(who->display_name).find(part) != std::string::npos || lower(who->unique_name).find(part) != std::string::npos))
            values.push_back(subject_json(call, who->descriptor));
    }
    for (const auto& one : graph_groups(call)) {
        if (wants("Group") && lower(one.name).find(part) != std::string::npos) values.push_back(group_json(call, one));
    }
    return whole_list(std::move(values));
}

} // namespace

std::string storage_key(const group& of) { return guid_of(of.descriptor); }

std::string legacy_descriptor(const group& of) {
    return "Microsoft.TeamFoundation.Identity;S-1-9-1551374245-" + std::to_string(std::stoul(storage_key(of).substr(0, 8), nullptr, 16));
}

std::vector<group>& graph_groups(const rest_call& call) {
    auto& held = call.org->areas.of<graph_store>().groups;
    if (held.empty()) seed_groups(call, held);
    return held;
}

std::vector<std::string> groups_of(const rest_call& call, const std::string& descriptor) {
    strings out{descriptor};
    for (std::size_t i = 0; i < out.size(); ++i) {
        for (const auto& one : graph_groups(call)) {
            if (has(one, out[i]) && std::find(out.begin(), out.end(), one.descriptor) == out.end()) out.push_back(one.descriptor);
        }
    }
    out.erase(out.begin());
    return out;
}

std::optional<http_reply> answer_graph_subjects(rest_call& call) {
    static constexpr route routes[] = {
        {"GET", "graph/groups", "vso.graph", list_groups},
        {"POST", "graph/groups", "vso.graph_manage", create_group},
        {"GET", "graph/groups/{}", "vso.graph", show_group},
        {"PATCH", "graph/groups/{}", "vso.graph_manage", update_group},
        {"DELETE", "graph/groups/{}", "vso.graph_manage", remove_group},
        {"GET", "graph/memberships/{}", "vso.graph", list_memberships},
        {"GET", "graph/memberships/{}/{}", "vso.graph", show_membership},
        {"PUT", "graph/memberships/{}/{}", "vso.graph_manage", add_membership},
        {"DELETE", "graph/memberships/{}/{}", "vso.graph_manage", remove_membership},
        {"GET", "graph/membershipstates/{}", "vso.graph", show_state},
        {"GET", "graph/descriptors/{}", "vso.graph", show_descriptor},
        {"GET", "graph/storagekeys/{}", "vso.graph", show_key},
        {"POST", "graph/subjectlookup", "vso.graph", look_up},
        {"POST", "graph/subjectquery", "vso.graph", search_subjects},
    };
    return answer_by(routes, call);
}

} // namespace simulator::areas
