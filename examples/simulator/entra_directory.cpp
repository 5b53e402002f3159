// SPDX-License-Identifier: BSL-1.0
#include "entra_directory.hpp"

#include "state.hpp"

#include <algorithm>

namespace simulator::entra {
namespace {

std::string_view domain_of(std::string_view unique_name) {
    const auto at = unique_name.rfind('@');
    return at == unique_name.npos ? std::string_view{} : unique_name.substr(at + 1);
}

void add_tenants(state& data) {
    for (const auto& who : data.users) {
        const auto domain = lower(domain_of(who.unique_name));
        if (who.is_personal || domain.empty() || find_tenant(data, domain)) continue;
        data.tenants.push_back({tenant_id_of(domain), domain, who.id});
    }
    for (auto& org : data.organizations) {
        const auto* owner = data.find_user(org.owner);
        const auto* home = org.tenant ? find_tenant(data, *org.tenant) : owner ? home_of(data, *owner) : nullptr;
        org.tenant = home ? home->id : std::string{no_tenant};
    }
}

void add_app_users(state& data) {
    for (const auto& what : data.apps) {
        for (const auto& name : what.organizations) {
            auto* org = data.find_organization(name);
            const auto* in = org ? find_tenant(data, *org->tenant) : nullptr;
            if (!in) continue;
            const auto id = service_principal_of(what, *in);
            if (!data.find_user(id)) data.users.push_back({id, what.name, id, "aadsp." + base64url(id), false, true});
            org->members.push_back(id);
        }
    }
}

} // namespace

app demo_app() {
    app out{guid_of("demo entra app"), "Demo", "fabrikam.example"};
    out.redirect_uris = {"http://127.0.0.1:8080/no-auth/provider-token/azuredevops"};
    out.permissions = "vso.identity vso.work_write";
    out.secrets = {{"dEm8Q~simulated.app.secret.opens_nothing"}};
    return out;
}

std::string tenant_id_of(std::string_view domain) { return guid_of("tenant " + lower(domain)); }

std::string object_id_of(const user& who, const tenant& in) {
    const auto home = tenant_id_of(domain_of(who.unique_name));
    return guid_of((home == in.id ? "origin " : "guest " + in.id + ' ') + who.unique_name);
}

std::string service_principal_of(const app& what, const tenant& in) { return guid_of("service principal " + in.id + what.client_id); }

const tenant* find_tenant(const state& data, std::string_view id_or_domain) {
    const auto found = std::find_if(data.tenants.begin(), data.tenants.end(),
        [&](const auto& one) { return same_text(one.id, id_or_domain) || same_text(one.domain, id_or_domain); });
    return found == data.tenants.end() ? nullptr : &*found;
}

const app* find_app(const state& data, std::string_view client_id) {
    const auto found =
        std::find_if(data.apps.begin(), data.apps.end(), [&](const auto& one) { return same_text(one.client_id, client_id); });
    return found == data.apps.end() ? nullptr : &*found;
}

const tenant* home_of(const state& data, const user& who) {
    return who.is_personal || who.is_app ? nullptr : find_tenant(data, domain_of(who.unique_name));
}

bool belongs_to(const state& data, const user& who, const tenant& in) {
    if (home_of(data, who) == &in) return true;
    return std::any_of(data.organizations.begin(), data.organizations.end(),
        [&](const auto& org) { return org.tenant == in.id && org.has_member(who.id); });
}

const user* find_by_object_id(const state& data, std::string_view object_id, const tenant& in) {
    const auto found = std::find_if(data.users.begin(), data.users.end(),
        [&](const auto& who) { return who.is_app ? who.id == object_id : object_id_of(who, in) == object_id; });
    return found == data.users.end() ? nullptr : &*found;
}

void complete_directory(state& data) {
    add_tenants(data);
    if (data.apps.empty() && !data.tenants.empty()) {
        data.apps.push_back(demo_app());
        data.apps.back().tenant = data.tenants.front().domain;
    }
    add_app_users(data);
}

} // namespace simulator::entra
