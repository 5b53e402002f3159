// SPDX-License-Identifier: BSL-1.0
#include "seed.hpp"

#include "entra_crypto.hpp"
#include "item_rules.hpp"
#include "vendor_error.hpp"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/system/error_code.hpp>

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace simulator {
namespace {

namespace json = boost::json;

constexpr std::string_view first_day = "2024-01-02T09:00:00Z";

[[noreturn]] void refuse(const std::string& place, std::string_view why) {
    throw std::invalid_argument("seed: " + place + ": " + std::string{why});
}

/// A value of the seed and its location.
struct entry {
    const json::value* value;
    std::string place;

    std::optional<entry> find(std::string_view name) const {
        const auto* object = value->if_object();
        if (!object) refuse(place, "is not an object");
        const auto* found = object->if_contains(name);
        if (!found) return std::nullopt;
        return entry{found, place + '.' + std::string{name}};
    }

    std::string text() const {
        if (!value->is_string()) refuse(place, "is no text");
        return std::string{value->as_string()};
    }

    std::string text(std::string_view name) const {
        const auto found = find(name);
        if (!found) refuse(place + '.' + std::string{name}, "is missing");
        auto out = found->text();
        if (out.empty()) refuse(found->place, "is empty");
        return out;
    }

    std::string text_or(std::string_view name, std::string_view fallback) const {
        const auto found = find(name);
        return found ? found->text() : std::string{fallback};
    }

    bool flag(std::string_view name) const {
        const auto found = find(name);
        if (!found) return false;
        if (!found->value->is_bool()) refuse(found->place, "is not true or false");
        return found->value->as_bool();
    }

    std::vector<std::string> texts(std::string_view name) const {
        std::vector<std::string> out;
        for (const auto& one : list(name)) out.push_back(one.text());
        return out;
    }

    std::vector<entry> list(std::string_view name) const {
        std::vector<entry> out;
        const auto found = find(name);
        if (!found) return out;
        const auto* array = found->value->if_array();
        if (!array) refuse(found->place, "is no list");
        for (std::size_t i = 0; i < array->size(); ++i) out.push_back({&(*array)[i], found->place + '[' + std::to_string(i) + ']'});
        return out;
    }
};

std::string user_id(const state& data, const entry& named) {
    const auto* found = data.find_user(named.text());
    if (!found) refuse(named.place, "is not a user in the seed");
    return found->id;
}

void read_users(const entry& root, state& out) {
    for (const auto& at : root.list("users")) {
        const auto unique = at.text("uniqueName");
        if (out.find_user(unique)) refuse(at.place, "is there twice");
        const auto id = guid_of("user " + lower(unique));
        out.users.push_back({id, at.text("displayName"), unique, "aad." + base64url(id), at.flag("personal")});
    }
    if (out.users.empty()) refuse("users", "is empty");
}

team read_team(const entry& at, const state& data, const std::string& project_id) {
    const auto name = at.text("name");
    team out{guid_of("team " + project_id + lower(name)), name, at.text_or("description", ""), {}};
    for (const auto& who : at.list("admins")) out.members.push_back({user_id(data, who), true});
    for (const auto& who : at.list("members")) out.members.push_back({user_id(data, who), false});
    return out;
}

std::vector<std::string> read_paths(const entry& at, std::string_view name, const std::string& root) {
    std::vector<std::string> out{root};
    for (const auto& path : at.list(name)) out.push_back(root + '\\' + path.text());
    return out;
}

std::string date_of(const entry& at, std::string_view name) {
    const auto text = at.text(name);
    const auto day = parse_time(text);
    if (!day || has_time_of_day(text)) refuse(at.place + '.' + std::string{name}, "is no date");
    return to_stored_time(*day).substr(0, 10);
}

void read_iterations(const entry& at, project& out) {
    out.iterations = {out.name};
    out.dates = {{}};
    for (const auto& one : at.list("iterations")) {
        const bool named = one.value->is_string();
        out.iterations.push_back(out.name + '\\' + (named ? one.text() : one.text("name")));
        out.dates.push_back(named ? iteration_dates{} : iteration_dates{date_of(one, "start"), date_of(one, "finish")});
        if (out.dates.back().finish < out.dates.back().start) refuse(one.place + ".finish", "is before the start");
    }
}

project read_project(const entry& at, const state& data, const organization& org) {
    project out;
    out.name = at.text("name");
    if (org.find_project(out.name)) refuse(at.place, "is there twice");
    out.id = guid_of("project " + org.id + lower(out.name));
    out.description = at.text_or("description", "");
    out.visibility = at.text_or("visibility", "private");
    out.last_update = to_stored_time(*parse_time(first_day));
    out.process = find_process(at.text("process"));
    if (!out.process) refuse(at.place + ".process", "is not Agile, Basic, CMMI or Scrum");
    out.areas = read_paths(at, "areas", out.name);
    read_iterations(at, out);
    for (const auto& team_at : at.list("teams")) out.teams.push_back(read_team(team_at, data, out.id));
    if (out.teams.empty()) {
        team usual{guid_of("team " + out.id), out.name + " Team", "The default project team.", {}};
        for (const auto& member_id : org.members) usual.members.push_back({member_id, member_id == org.owner});
        out.teams.push_back(std::move(usual));
    }
    return out;
}

/// The author and the time of a change.
context context_of(const entry& at, state& data, organization& org, std::string_view origin) {
    const auto by = at.find("by");
    const auto time = parse_time(at.text_or("at", first_day));
    if (!time) refuse(at.place + ".at", "is not a date and time");
    return {data, org, *data.find_user(by ? user_id(data, *by) : org.owner), std::string{origin}, *time};
}

std::vector<patch_operation> read_patch(const entry& at, const context& ctx) {
    std::vector<patch_operation> out;
    const auto add = [&out](std::string path, std::vector<std::string> tokens, json::value value) {
        out.push_back({patch_operation::kind::add, std::move(path), std::move(tokens), std::move(value)});
    };
    const auto values = at.find("fields");
    if (!values || !values->value->is_object()) refuse(at.place + ".fields", "is not an object");
    for (const auto& field : values->value->as_object()) {
        const std::string name{field.key()};
        add("/fields/" + name, {"fields", name}, field.value());
    }
    for (const auto& relation : at.list("relations")) {
        const auto to = relation.find("to");
        if (!to || !to->value->is_int64()) refuse(relation.place + ".to", "is not a number");
        const auto url = ctx.base() + "/_apis/wit/workItems/" + std::to_string(to->value->as_int64());
        const json::object attributes{{"isLocked", false}, {"comment", relation.text_or("comment", "")}};
        add("/relations/-", {"relations", "-"}, json::object{{"rel", relation.text("rel")}, {"url", url}, {"attributes", attributes}});
    }
    return out;
}

void read_work_item(const entry& at, state& data, organization& org, std::string_view origin) {
    const auto* in = org.find_project(at.text("project"));
    if (!in) refuse(at.place + ".project", "is not a project of the organization");
    const auto* type = find_type(*in->process, at.text("type"));
    if (!type) refuse(at.place + ".type", "is not a type of the project's process");
    try {
        const auto ctx = context_of(at, data, org, origin);
        const int id = create_item(ctx, *in, *type, read_patch(at, ctx), {}).id;
        for (const auto& change : at.list("changes")) {
            const auto later = context_of(change, data, org, origin);
            change_item(later, id, read_patch(change, later), {});
        }
    } catch (const vendor_error& error) {
        refuse(at.place, error.message);
    }
}

void read_organization(const entry& at, state& data, std::string_view origin) {
    organization out;
    out.name = at.text("name");
    if (data.find_organization(out.name)) refuse(at.place, "is there twice");
    out.id = guid_of("organization " + lower(out.name));
    for (const auto& who : at.list("members")) out.members.push_back(user_id(data, who));
    if (out.members.empty()) {
        for (const auto& who : data.users) out.members.push_back(who.id);
    }
    const auto owner = at.find("owner");
    out.owner = owner ? user_id(data, *owner) : out.members.front();
    if (!out.has_member(out.owner)) out.members.push_back(out.owner);
    if (const auto tenant = at.find("tenant")) {
        out.tenant = tenant->text();
        const auto belongs = [&](const auto& who) { return who.unique_name.ends_with('@' + *out.tenant); };
        const bool known = out.tenant->empty() || std::any_of(data.users.begin(), data.users.end(), belongs);
        if (!known) refuse(tenant->place, "is not the domain of a user");
    }
    for (const auto& project_at : at.list("projects")) out.projects.push_back(read_project(project_at, data, out));
    add_node_ids(out);
    for (const auto& item_at : at.list("workItems")) read_work_item(item_at, data, out, origin);
    data.organizations.push_back(std::move(out));
}

time_point time_of(const entry& at, std::string_view name, time_point fallback) {
    const auto found = at.find(name);
    if (!found) return fallback;
    const auto time = parse_time(found->text());
    if (!time) refuse(found->place, "is not a date and time");
    return *time;
}

entra::federated_credential read_federated(const entry& at) {
    entra::federated_credential out{at.text("issuer"), at.text("subject")};
    out.audience = at.text_or("audience", out.audience);
    const auto keys = at.find("keys");
    if (!keys || !keys->value->is_object()) refuse(at.place + ".keys", "is not an object");
    out.keys = json::serialize(*keys->value);
    return out;
}

entra::app read_app(const entry& at) {
    entra::app out{at.text("clientId"), at.text_or("name", "App"), at.text("tenant")};
    if (!is_guid(out.client_id)) refuse(at.place + ".clientId", "is not a GUID");
    out.multi_tenant = at.flag("multiTenant");
    out.is_public = at.flag("public");
    out.assignment_required = at.flag("assignmentRequired");
    out.redirect_uris = at.texts("redirectUris");
    out.permissions = at.text_or("permissions", "");
    out.exposes = at.text_or("exposes", "");
    for (const auto& secret : at.list("secrets")) {
        out.secrets.push_back(
            {secret.text("value"), time_of(secret, "from", time_point::min()), time_of(secret, "until", time_point::max())});
    }
    for (const auto& certificate : at.list("certificates")) {
        out.certificates.push_back(certificate.text());
        if (!entra::read_certificate(out.certificates.back())) refuse(certificate.place, "is not a certificate in PEM");
    }
    for (const auto& credential : at.list("federated")) out.federated.push_back(read_federated(credential));
    out.organizations = at.texts("organizations");
    return out;
}

} // namespace

state read_seed(std::string_view text, std::string_view origin) {
    boost::system::error_code error;
    const auto document = json::parse(text, error);
    if (error) throw std::invalid_argument("seed: it is not a JSON document");
    const entry root{&document, "seed"};
    state out;
    read_users(root, out);
    for (const auto& at : root.list("organizations")) read_organization(at, out, origin);
    if (out.organizations.empty()) refuse("organizations", "is empty");
    for (const auto& at : root.list("apps")) out.apps.push_back(read_app(at));
    entra::complete_directory(out);
    for (std::size_t i = 0; i < out.apps.size(); ++i) {
        if (!entra::find_tenant(out, out.apps[i].tenant)) refuse("seed.apps[" + std::to_string(i) + "].tenant", "is not a tenant");
    }
    return out;
}

} // namespace simulator
