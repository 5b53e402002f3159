// SPDX-License-Identifier: BSL-1.0
// Scopes, consent, and the `claims` parameter of the simulated Entra ID.
#include "entra.hpp"

#include "rest.hpp"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <boost/system/error_code.hpp>

#include <algorithm>

namespace simulator::entra {
namespace {

constexpr std::string_view devops_address = "https://app.vssps.visualstudio.com";

problem scope_problem(int number, std::string text) { return {"invalid_scope", number, std::move(text)}; }

/// The App ID of a resource by its id, `api://{id}` or address; throws if there is none.
std::string resource_id(const call& asked, std::string_view name) {
    if (same_text(name, devops_resource) || same_text(name, devops_address)) return std::string{devops_resource};
    const auto id = name.starts_with("api://") ? name.substr(6) : name;
    const auto* own = find_app(asked.sim.data, id);
    if (own && !own->exposes.empty()) return own->client_id;
    throw problem{"invalid_resource", 500011,
        "The resource principal named " + std::string{name} + " was not found in the tenant named " + asked.tenant_name() +
            ". This can happen if the application has not been installed by the administrator of the tenant or consented to by any user "
            "in the tenant. You might have sent your authentication request to the wrong tenant."};
}

bool exists(const call& asked, std::string_view resource, std::string_view scope) {
    if (scope == ".default" || scope == "user_impersonation") return true;
    if (resource != devops_resource) {
        const auto scopes = split(find_app(asked.sim.data, resource)->exposes, ' ');
        return std::find(scopes.begin(), scopes.end(), scope) != scopes.end();
    }
    return scope.starts_with("vso.") && scope.find_first_not_of("abcdefghijklmnopqrstuvwxyz_.") == scope.npos;
}

void add_scope(const call& asked, std::string_view text, const app& client, permission& to) {
    if (text == "openid" || text == "profile" || text == "email") {
        to.openid = to.openid || text == "openid";
        return;
    }
    if (text == "offline_access") {
        to.offline = true;
        return;
    }
    const auto slash = text.rfind('/');
    if (slash == text.npos || slash == 0) {
        throw scope_problem(
            70011, "The provided request must include a 'scope' input parameter. The provided value for the input parameter "
                   "'scope' is not valid. The scope " +
                       std::string{text} + " is not valid.");
    }
    const auto resource = resource_id(asked, text.substr(0, text[slash - 1] == '/' ? slash - 1 : slash));
    if (!to.resource.empty() && to.resource != resource) {
        throw problem{"invalid_request", 28000,
            "Provided value for the input parameter scope is not valid because it contains more than one resource. Scope " +
                std::string{text} + " is not valid."};
    }
    to.resource = resource;
    const auto scope = text.substr(slash + 1);
    if (!exists(asked, resource, scope)) {
        throw problem{"invalid_client", 650053,
            "The application '" + client.name + "' asked for scope '" + std::string{scope} + "' that doesn't exist on the resource '" +
                resource + "'. Contact the app vendor."};
    }
    to.scopes.emplace_back(scope);
}

std::string consent_key(const permission& what, bool for_everyone) {
    return what.tenant_id + ' ' + what.client_id + ' ' + (for_everyone ? std::string{} : what.user_id);
}

} // namespace

permission read_scopes(const call& asked, std::string_view scopes, const app& client) {
    permission out;
    out.client_id = client.client_id;
    for (const auto& scope : split(scopes, ' ')) {
        if (!scope.empty()) add_scope(asked, scope, client, out);
    }
    const auto all = std::find(out.scopes.begin(), out.scopes.end(), ".default");
    if (all != out.scopes.end()) {
        const auto& known = out.resource == devops_resource ? client.permissions : find_app(asked.sim.data, out.resource)->exposes;
        out.scopes = {};
        for (const auto& scope : split(known, ' ')) {
            if (!scope.empty()) out.scopes.push_back(scope);
        }
        if (out.scopes.empty()) out.scopes.emplace_back("user_impersonation");
        out.scopes.emplace_back(".default");
    }
    return out;
}

std::vector<std::string> full_scopes(const permission& what) {
    std::vector<std::string> out;
    const auto prefix = (what.resource == devops_resource ? "" : "api://") + what.resource + '/';
    for (const auto& scope : what.scopes) out.push_back(prefix + scope);
    return out;
}

bool is_consented(const world& all, const permission& what) {
    const auto has = [&](bool for_everyone, const std::string& scope) {
        const auto found = all.consents.find(consent_key(what, for_everyone));
        return found != all.consents.end() && found->second.contains(scope);
    };
    const auto scopes = full_scopes(what);
    return std::all_of(scopes.begin(), scopes.end(),
        [&](const auto& scope) { return scope.ends_with("/.default") || has(true, scope) || has(false, scope); });
}

void store_consent(world& all, const permission& what, bool for_everyone) {
    for (auto& scope : full_scopes(what)) all.consents[consent_key(what, for_everyone)].insert(std::move(scope));
}

wanted_claims read_claims(const call& asked) {
    const auto text = asked.get("claims");
    if (text.empty()) return {};
    boost::system::error_code error;
    const auto claims = boost::json::parse(text, error);
    if (error || !claims.is_object()) {
        throw problem{"invalid_request", 70011, "The provided value for the input parameter 'claims' is not valid."};
    }
    const auto* values = claims.find_pointer("/access_token/xms_cc/values", error);
    if (!values || !values->is_array()) return {};
    const auto& list = values->get_array();
    const auto is_cp1 = [](const auto& one) { return one.is_string() && same_text(std::string{one.as_string()}, "cp1"); }; // some write CP1
    return {std::any_of(list.begin(), list.end(), is_cp1)};
}

} // namespace simulator::entra
