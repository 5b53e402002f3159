// SPDX-License-Identifier: BSL-1.0
// The types of policies and the configurations of a project. Here begin all requests below `policy`.
#include "../item_json.hpp"
#include "areas.hpp"
#include "git_errors.hpp"
#include "json_members.hpp"
#include "policy_store.hpp"
#include "routing.hpp"

#include <algorithm>

namespace simulator::policy {
namespace {

namespace json = boost::json;

store& policies_of(const rest_call& call) { return call.org->areas.of<store>(); }

const project& needed_project(const rest_call& call) {
    const auto* found = call.project_in_path();
    if (!found) throw git::argument_refused("A project must be in the address of policies.");
    return *found;
}

std::string project_url(const rest_call& call, const std::string& project_id) {
    return call.in_org().base() + '/' + project_id + "/_apis/policy/";
}

json::object type_reference(const rest_call& call, const std::string& project_id, const policy_type& of) {
    return {{"id", of.id}, {"url", project_url(call, project_id) + "types/" + std::string{of.id}}, {"displayName", of.name}};
}

json::object type_json(const rest_call& call, const project& in, const policy_type& of) {
    auto out = type_reference(call, in.id, of);
    out["description"] = std::string{of.name} + '.';
    out["_links"] = json::object{{"self", href(project_url(call, in.id) + "types/" + std::string{of.id})}};
    return out;
}

// --- settings ------------------------------------------------------------------------------------------------------------------------

json::array checked_scope(const json::object& settings) {
    const auto* scope = member_in(settings, "scope");
    if (!scope || !scope->is_array() || scope->as_array().empty()) throw git::policy_settings_refused("At least one scope must be given.");
    json::array out;
    for (const auto& one : scope->as_array()) {
        if (!one.is_object()) throw git::policy_settings_refused("A scope must be an object.");
        auto made = one.as_object();
        const auto kind = text_in(one, "matchKind"), ref = text_in(one, "refName");
        if (!ref.empty() && !ref.starts_with("refs/")) throw git::policy_settings_refused("The name of a ref must begin with refs/.");
        if (!kind.empty()) {
            const std::string_view named = same_text(kind, "exact")           ? "Exact"
                                           : same_text(kind, "prefix")        ? "Prefix"
                                           : same_text(kind, "defaultBranch") ? "DefaultBranch"
                                                                              : "";
            if (named.empty()) throw git::policy_settings_refused("The kind of match must be Exact, Prefix or DefaultBranch.");
            made["matchKind"] = named;
        }
        out.push_back(std::move(made));
    }
    return out;
}

void check_settings(const policy_type& type, const json::object& settings) {
    if (type.kind == type_kind::minimum_reviewers && number_in(settings, "minimumApproverCount").value_or(0) < 1)
        throw git::policy_settings_refused("The minimum number of approvers must be at least 1.");
    const auto* ids = member_in(settings, "requiredReviewerIds");
    if (type.kind == type_kind::required_reviewers && (!ids || !ids->is_array() || ids->as_array().empty()))
        throw git::policy_settings_refused("At least one required reviewer must be given.");
    if (type.kind == type_kind::build && number_in(settings, "buildDefinitionId").value_or(0) < 1)
        throw git::policy_settings_refused("A build definition must be given.");
    if (type.kind == type_kind::status && text_in(settings, "statusName").empty())
        throw git::policy_settings_refused("The name of a status must be given.");
}

/// Reads a body into `into`. Throws TF402460 or TF402457.
void read_configuration(const json::value& body, configuration& into) {
    const auto* given = member_in(body, "type");
    const auto* type = find_type(given ? text_in(*given, "id") : into.type_id);
    if (!type) throw git::policy_type_missing(given ? text_in(*given, "id") : "");
    const auto* settings = member_in(body, "settings");
    if (!settings || !settings->is_object()) throw git::policy_settings_refused("The settings must be an object.");
    check_settings(*type, settings->as_object());
    auto checked = settings->as_object();
    checked["scope"] = checked_scope(settings->as_object());
    into.type_id = type->id;
    into.settings = std::move(checked);
    into.is_enabled = flag_in(body, "isEnabled", true);
    into.is_blocking = flag_in(body, "isBlocking", true);
}

// --- configurations ------------------------------------------------------------------------------------------------------------------

std::vector<configuration>& revisions_at(const rest_call& call, const project& in) {
    auto& all = policies_of(call).configurations;
    const auto id = parse_integer(call.resource[2]);
    const auto found = id && *id > 0 && *id < 1'000'000'000 ? all.find(static_cast<int>(*id)) : all.end();
    if (found == all.end() || found->second.back().project_id != in.id) throw git::policy_missing(call.resource[2]);
    return found->second;
}

http_reply list_page(const rest_call& call, const std::vector<const configuration*>& all) {
    const auto part = page_of(call, all.size(), 1000);
    json::array values;
    for (auto i = part.from; i < part.to; ++i) values.push_back(configuration_json(call, *all[i]));
    auto out = json_reply(list_json(std::move(values)));
    out.headers = part.headers;
    return out;
}

http_reply list(const rest_call& call, const project& in) {
    call.need({"vso.code"});
    const auto type = areas::query_text(call, "policyType");
    std::vector<const configuration*> found;
    for (const auto& [id, revisions] : policies_of(call).configurations) {
        const auto& one = revisions.back();
        if (one.is_deleted || one.project_id != in.id || (!type.empty() && !same_text(type, one.type_id))) continue;
        found.push_back(&one);
    }
    return list_page(call, found);
}

http_reply create(const rest_call& call, const project& in) {
    call.need({"vso.code_write"});
    auto& held = policies_of(call);
    configuration made{held.next_id, 1, in.id, {}, call.caller.id, to_stored_time(call.now)};
    read_configuration(call.json_body(), made);
    ++held.next_id;
    auto& kept = held.configurations[made.id];
    kept.push_back(std::move(made));
    return json_reply(configuration_json(call, kept.back()));
}

http_reply answer_configuration(const rest_call& call, const project& in) {
    auto& revisions = revisions_at(call, in);
    if (revisions.back().is_deleted) throw git::policy_missing(call.resource[2]);
    if (call.is("GET")) {
        call.need({"vso.code"});
        return json_reply(configuration_json(call, revisions.back()));
    }
    call.need({"vso.code_write"});
    auto next = revisions.back();
    ++next.revision;
    if (call.is("PUT")) {
        read_configuration(call.json_body(), next);
        revisions.push_back(std::move(next));
        return json_reply(configuration_json(call, revisions.back()));
    }
    if (!call.is("DELETE")) return method_refused(call);
    next.is_deleted = true;
    revisions.push_back(std::move(next));
    return {204};
}

http_reply answer_revisions(const rest_call& call, const project& in) {
    call.need({"vso.code"});
    if (!call.is("GET")) return method_refused(call);
    const auto& revisions = revisions_at(call, in);
    if (call.resource.size() == 5) {
        const auto number = parse_integer(call.resource[4]);
        if (!number || *number < 1 || static_cast<std::size_t>(*number) > revisions.size()) throw git::policy_missing(call.resource[4]);
        return json_reply(configuration_json(call, revisions[static_cast<std::size_t>(*number - 1)]));
    }
    std::vector<const configuration*> all;
    for (auto at = revisions.rbegin(); at != revisions.rend(); ++at) all.push_back(&*at);
    return list_page(call, all);
}

http_reply answer_types(const rest_call& call, const project& in) {
    call.need({"vso.code"});
    if (!call.is("GET")) return method_refused(call);
    if (call.resource.size() == 3) {
        const auto* found = find_type(call.resource[2]);
        if (!found) throw git::policy_type_missing(call.resource[2]);
        return json_reply(type_json(call, in, *found));
    }
    json::array all;
    for (const auto& one : types()) all.push_back(type_json(call, in, one));
    return json_reply(list_json(std::move(all)));
}

} // namespace

const std::vector<policy_type>& types() {
    static const std::vector<policy_type> all{
        {type_kind::minimum_reviewers, "fa4e907d-c16b-4a4c-9dfa-4906e5d171dd", "Minimum number of reviewers"},
        {type_kind::required_reviewers, "fd2167ab-b0be-447a-8ec8-39368250530e", "Required reviewers"},
        {type_kind::work_items, "40e92b44-2fe1-4dd6-b3d8-74a9c21d0c6e", "Work item linking"},
        {type_kind::comments, "c6a1889d-b943-4856-b76f-9e46bb6b0df2", "Comment requirements"},
        {type_kind::build, "0609b952-1397-4640-95ec-e00a01b2c241", "Build"},
        {type_kind::status, "cbdc66da-9728-4af8-aada-9a5a32e4a226", "Status"},
        {type_kind::merge_strategy, "fa4e907d-c16b-4a4c-9dfa-4916e5d171ab", "Require a merge strategy"},
        {type_kind::file_size, "2e26e725-8201-4edd-8bf5-978563c34a80", "File size restriction"},
        {type_kind::other, "7ed39669-655c-494e-b4a0-a08b4da0fcce", "Git repository settings"},
        {type_kind::other, "51c78909-e838-41a2-9496-c647091e3c61", "File name restriction"},
        {type_kind::other, "001a79cf-fda1-4c4e-9e7c-bac40ee5ead8", "Path Length restriction"},
        {type_kind::other, "db2b9b4c-180d-4529-9701-01541d19f36b", "Reserved names restriction"}};
    return all;
}

const policy_type* find_type(std::string_view id) {
    const auto found = std::find_if(types().begin(), types().end(), [id](const auto& one) { return same_text(one.id, id); });
    return found == types().end() ? nullptr : &*found;
}

json::object configuration_json(const rest_call& call, const configuration& of) {
    const auto url = project_url(call, of.project_id) + "configurations/" + std::to_string(of.id);
    const auto type = type_reference(call, of.project_id, *find_type(of.type_id));
    return {{"createdBy", git::user_json(call, of.created_by)}, {"createdDate", to_printed_time(of.created)}, {"isEnabled", of.is_enabled},
        {"isBlocking", of.is_blocking}, {"isDeleted", of.is_deleted}, {"settings", of.settings}, {"isEnterpriseManaged", false},
        {"_links", json::object{{"self", href(url)}, {"policyType", href(std::string{type.at("url").as_string()})}}},
        {"revision", of.revision}, {"id", of.id}, {"url", url}, {"type", type}};
}

http_reply list_for_branch(const rest_call& call) {
    call.need({"vso.code"});
    if (!call.is("GET")) return method_refused(call);
    const auto& in = needed_project(call);
    const auto repository = areas::query_text(call, "repositoryId"), type = areas::query_text(call, "policyType");
    auto ref = areas::query_text(call, "refName");
    if (!ref.empty() && !ref.starts_with("refs/")) ref.insert(0, "refs/heads/");
    std::vector<const configuration*> found;
    for (const auto& [id, revisions] : policies_of(call).configurations) {
        const auto& one = revisions.back();
        if (one.is_deleted || one.project_id != in.id || (!type.empty() && !same_text(type, one.type_id))) continue;
        if (is_in_scope(call, one, repository, ref)) found.push_back(&one);
    }
    return list_page(call, found);
}

} // namespace simulator::policy

namespace simulator::areas {

std::optional<http_reply> answer_policy(rest_call& call) {
    const auto size = call.resource.size();
    git::store_of(call);
    if (call.at(1, "types") && size <= 3) return policy::answer_types(call, policy::needed_project(call));
    if (call.at(1, "evaluations") && size <= 3) return policy::answer_evaluations(call, policy::needed_project(call));
    if (!call.at(1, "configurations")) return std::nullopt;
    const auto& in = policy::needed_project(call);
    if (size == 2) return call.is("GET") ? policy::list(call, in) : call.is("POST") ? policy::create(call, in) : method_refused(call);
    if (size == 3) return policy::answer_configuration(call, in);
    if (call.at(3, "revisions") && size <= 5) return policy::answer_revisions(call, in);
    return std::nullopt;
}

} // namespace simulator::areas
