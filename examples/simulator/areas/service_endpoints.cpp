// SPDX-License-Identifier: BSL-1.0
// Service connections: shared among projects, found by name; the secrets of their authorization are never returned.
#include "routing.hpp"

#include "../item_json.hpp"

#include <algorithm>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

struct endpoint_store {
    std::vector<json::object> endpoints{};
};

std::vector<json::object>& endpoints_of(const rest_call& call) { return call.org->areas.of<endpoint_store>().endpoints; }

vendor_error endpoint_error(int status, std::string message, std::string_view type) {
    return area_error(status, std::move(message), "Microsoft.TeamFoundation.DistributedTask.WebApi", type);
}

/// Words in the names of parameters whose values are secrets.
bool is_secret(std::string_view name) {
    static constexpr std::string_view parts[] = {"password", "token", "key", "secret", "certificate", "passphrase", "kubeconfig", "cert"};
    const auto text = lower(name);
    if (text == "serviceprincipalid" || text == "tenantid") return false;
    return std::any_of(std::begin(parts), std::end(parts), [&text](auto part) { return text.find(part) != std::string::npos; });
}

json::array& references_of(json::object& of) { return of.at("serviceEndpointProjectReferences").as_array(); }

/// The project's reference; null if the endpoint is not shared with it.
json::object* reference_to(json::object& of, std::string_view project_id) {
    for (auto& one : references_of(of)) {
        const auto* project = object_in(one.as_object(), "projectReference");
        if (project && text_in(*project, "id") == project_id) return &one.as_object();
    }
    return nullptr;
}

json::object endpoint_json(json::object of) {
    auto* authorization = of.at("authorization").if_object();
    auto* parameters = authorization ? authorization->if_contains("parameters") : nullptr;
    if (parameters && parameters->is_object()) {
        for (auto& member : parameters->as_object()) {
            if (is_secret(member.key())) member.value() = nullptr;
        }
    }
    return of;
}

/// Finds projects by name or id and writes both. Throws 400 and 404.
json::array checked_references(const rest_call& call, const json::object& body, const std::string& name) {
    json::array out;
    const auto add = [&](const project& in, const json::object& given) {
        json::object made{{"projectReference", json::object{{"id", in.id}, {"name", in.name}}}, {"name", name}, {"description", ""}};
        copy_members(made, given, {"name", "description"});
        out.push_back(std::move(made));
    };
    if (const auto* given = array_in(body, "serviceEndpointProjectReferences")) {
        for (const auto& one : *given) {
            const auto* reference = one.is_object() ? object_in(one.as_object(), "projectReference") : nullptr;
            if (!reference) throw invalid_argument("projectReference", "it cannot be null.");
            const auto key = text_in(*reference, "id").empty() ? text_in(*reference, "name") : text_in(*reference, "id");
            const auto* in = call.org->find_project(key);
            if (!in) throw project_missing(key);
            add(*in, one.as_object());
        }
    } else if (const auto* in = call.project_in_path()) {
        add(*in, {});
    }
    if (out.empty()) throw invalid_argument("serviceEndpointProjectReferences", "a service connection belongs to at least one project.");
    return out;
}

void check_name(const rest_call& call, const json::array& references, const std::string& name, std::string_view own_id) {
    for (auto& other : endpoints_of(call)) {
        if (text_in(other, "id") == own_id || !same_text(text_in(other, "name"), name)) continue;
        for (const auto& one : references) {
            if (reference_to(other, text_in(one.at("projectReference").as_object(), "id")))
                throw endpoint_error(409,
                    "Service connection with name " + name +
                        " already exists. Only a user having Administrator/User role permissions on service connection " + name +
                        " can see it.",
                    "DuplicateServiceConnectionException");
        }
    }
}

json::object* find_endpoint(const rest_call& call, const std::string& id) {
    const auto* in = call.project_in_path();
    for (auto& one : endpoints_of(call)) {
        if (same_text(text_in(one, "id"), id) && (!in || reference_to(one, in->id))) return &one;
    }
    return nullptr;
}

json::object& endpoint_in(const rest_call& call, const std::string& id) {
    if (auto* found = find_endpoint(call, id)) return *found;
    throw endpoint_error(404, "The service endpoint with id " + id + " does not exist, or you do not have permission to use it.",
        "ServiceEndpointNotFoundException");
}

void check_authorization(const json::object& body) {
    const auto* authorization = object_in(body, "authorization");
    if (!authorization) throw invalid_argument("authorization", "it cannot be null.");
    required_text(*authorization, "scheme");
}

http_reply create(rest_call& call, const strings&) {
    const auto body = object_body(call);
    const auto name = required_text(body, "name");
    required_text(body, "type");
    check_authorization(body);
    auto references = checked_references(call, body, name);
    check_name(call, references, name, {});
    json::object made{{"data", json::object{}}, {"id", random_guid()}, {"name", name}, {"description", ""}, {"isShared", false},
        {"isReady", true}, {"owner", "library"}, {"isOutdated", false}, {"createdBy", caller_reference(call)},
        {"creationDate", now_text(call)}};
    copy_members(made, body, {"data", "type", "url", "description", "authorization", "owner"});
    made["isShared"] = references.size() > 1;
    made["serviceEndpointProjectReferences"] = std::move(references);
    endpoints_of(call).push_back(made);
    return json_reply(endpoint_json(std::move(made)));
}

/// Parameters that are null keep the secret that is held.
void keep_secrets(json::object& to, const json::object& held) {
    auto* authorization = to.at("authorization").if_object();
    auto* parameters = authorization ? authorization->if_contains("parameters") : nullptr;
    const auto* old = object_in(held.at("authorization").as_object(), "parameters");
    if (!parameters || !parameters->is_object() || !old) return;
    for (auto& member : parameters->as_object()) {
        const auto* before = old->if_contains(member.key());
        if (member.value().is_null() && before) member.value() = *before;
    }
}

json::object changed_endpoint(const rest_call& call, const json::object& held, const json::object& body) {
    auto made = held;
    const auto name = required_text(body, "name");
    check_authorization(body);
    auto references = body.contains("serviceEndpointProjectReferences") ? checked_references(call, body, name) : references_of(made);
    check_name(call, references, name, text_in(held, "id"));
    copy_members(made, body, {"name", "data", "type", "url", "description", "authorization"});
    keep_secrets(made, held);
    made["isShared"] = references.size() > 1;
    made["serviceEndpointProjectReferences"] = std::move(references);
    made["modifiedBy"] = caller_reference(call);
    made["modificationDate"] = now_text(call);
    return made;
}

http_reply update(rest_call& call, const strings& given) {
    auto& found = endpoint_in(call, given[0]);
    found = changed_endpoint(call, found, object_body(call));
    return json_reply(endpoint_json(found));
}

http_reply update_several(rest_call& call, const strings&) {
    std::vector<std::pair<json::object*, json::object>> changes;
    for (const auto& one : array_body(call)) {
        if (!one.is_object()) throw invalid_body();
        auto& found = endpoint_in(call, required_text(one.as_object(), "id"));
        changes.emplace_back(&found, changed_endpoint(call, found, one.as_object()));
    }
    json::array values;
    for (auto& [held, made] : changes) values.push_back(endpoint_json(*held = std::move(made)));
    return whole_list(std::move(values));
}

/// Shares an endpoint with further projects.
http_reply share(rest_call& call, const strings& given) {
    auto& found = endpoint_in(call, given[0]);
    auto made = checked_references(call, {{"serviceEndpointProjectReferences", array_body(call)}}, text_in(found, "name"));
    for (auto& one : made) {
        if (!reference_to(found, text_in(one.at("projectReference").as_object(), "id"))) references_of(found).push_back(std::move(one));
    }
    found["isShared"] = references_of(found).size() > 1;
    return no_content();
}

/// Takes it from the projects in the query; from the last one it is deleted.
http_reply remove(rest_call& call, const strings& given) {
    auto& found = endpoint_in(call, given[0]);
    auto ids = query_list(call, "projectIds");
    if (const auto* in = call.project_in_path(); in && ids.empty()) ids.push_back(in->id);
    if (ids.empty()) throw invalid_argument("projectIds", "name at least one project.");
    for (const auto& id : ids) {
        if (!reference_to(found, id)) throw project_missing(id);
    }
    auto& references = references_of(found);
    const auto goes = [&](const json::value& one) {
        const auto own = text_in(one.at("projectReference").as_object(), "id");
        return std::find(ids.begin(), ids.end(), own) != ids.end();
    };
    references.erase(std::remove_if(references.begin(), references.end(), goes), references.end());
    if (references.empty()) {
        auto& all = endpoints_of(call);
        all.erase(all.begin() + (&found - all.data()));
    }
    return no_content();
}

bool is_listed(const strings& asked, const std::string& own) {
    return asked.empty() || std::any_of(asked.begin(), asked.end(), [&own](const auto& one) { return same_text(one, own); });
}

http_reply list(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    const auto type = query_text(call, "type");
    json::array values;
    for (auto& one : endpoints_of(call)) {
        if (!reference_to(one, in.id)) continue;
        const auto scheme = text_in(one.at("authorization").as_object(), "scheme");
        if ((type.empty() || same_text(type, text_in(one, "type"))) && is_listed(query_list(call, "authSchemes"), scheme) &&
            is_listed(query_list(call, "endpointIds"), text_in(one, "id")) &&
            is_listed(query_list(call, "endpointNames"), text_in(one, "name")))
            values.push_back(endpoint_json(one));
    }
    return whole_list(std::move(values));
}

/// The service answers null for an endpoint that does not exist.
http_reply show(rest_call& call, const strings& given) {
    const auto* found = find_endpoint(call, given[0]);
    return json_reply(found ? json::value(endpoint_json(*found)) : json::value());
}

json::object scheme_json(std::string_view scheme, std::string_view name, std::initializer_list<std::string_view> inputs) {
    json::array described;
    for (const auto input : inputs)
        described.push_back(json::object{{"id", input}, {"name", input}, {"isConfidential", is_secret(input)},
            {"inputMode", is_secret(input) ? "passwordBox" : "textBox"}});
    return {{"scheme", scheme}, {"displayName", name}, {"inputDescriptors", std::move(described)}};
}

http_reply list_types(rest_call& call, const strings&) {
    json::array all;
    all.push_back(json::object{{"name", "generic"}, {"displayName", "Generic"}, {"description", "Any server."},
        {"authenticationSchemes", json::array{scheme_json("UsernamePassword", "Username and Password", {"username", "password"})}}});
    all.push_back(json::object{{"name", "github"}, {"displayName", "GitHub"}, {"description", "Repositories of GitHub."},
        {"authenticationSchemes", json::array{scheme_json("PersonalAccessToken", "Personal Access Token", {"accessToken"})}}});
    all.push_back(json::object{{"name", "azurerm"}, {"displayName", "Azure Resource Manager"}, {"description", "Subscriptions of Azure."},
        {"authenticationSchemes",
            json::array{scheme_json("ServicePrincipal", "Service Principal", {"tenantid", "serviceprincipalid", "serviceprincipalkey"})}}});
    const auto type = query_text(call, "type");
    json::array values;
    for (auto& one : all) {
        if (type.empty() || same_text(type, text_in(one.as_object(), "name"))) values.push_back(std::move(one));
    }
    return whole_list(std::move(values));
}

http_reply list_history(rest_call& call, const strings& given) {
    endpoint_in(call, given[0]);
    return whole_list({});
}

} // namespace

std::optional<http_reply> answer_service_endpoint(rest_call& call) {
    static constexpr route routes[] = {
        {"GET", "serviceendpoint/endpoints", "vso.serviceendpoint", list},
        {"POST", "serviceendpoint/endpoints", "vso.serviceendpoint_manage", create},
        {"PUT", "serviceendpoint/endpoints", "vso.serviceendpoint_manage", update_several},
        {"GET", "serviceendpoint/endpoints/{}", "vso.serviceendpoint", show},
        {"PUT", "serviceendpoint/endpoints/{}", "vso.serviceendpoint_manage", update},
        {"PATCH", "serviceendpoint/endpoints/{}", "vso.serviceendpoint_manage", share},
        {"DELETE", "serviceendpoint/endpoints/{}", "vso.serviceendpoint_manage", remove},
        {"GET", "serviceendpoint/types", "vso.serviceendpoint", list_types},
        {"GET", "serviceendpoint/{}/executionhistory", "vso.serviceendpoint", list_history},
    };
    return answer_by(routes, call);
}

} // namespace simulator::areas
