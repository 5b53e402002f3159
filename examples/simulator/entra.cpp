// SPDX-License-Identifier: BSL-1.0
// Routing of the simulated Entra ID, and what its endpoints have in common.
#include "entra.hpp"

#include "rest.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace simulator::entra {
namespace {

using handler = http_reply (*)(call&);

std::string rest_of(const std::vector<std::string>& path) {
    std::string out;
    for (std::size_t i = 1; i < path.size(); ++i) out += (i > 1 ? "/" : "") + lower(path[i]);
    return out;
}

handler handler_of(std::string_view path) {
    static constexpr std::array<std::pair<std::string_view, handler>, 10> all{{
        {"v2.0/.well-known/openid-configuration", [](call& asked) { return answer_metadata(asked); }},
        {"discovery/v2.0/keys", [](call& asked) { return answer_keys(asked); }},
        {"discovery/instance", [](call& asked) { return answer_instance(asked); }},
        {"oauth2/v2.0/authorize", answer_authorize},
        {"oauth2/v2.0/token", answer_token},
        {"oauth2/v2.0/devicecode", answer_device_code},
        {"oauth2/v2.0/logout", answer_logout},
        {"oauth2/deviceauth", answer_device_page},
        {"v2.0/adminconsent", answer_admin_consent},
        {"adminconsent", answer_admin_consent},
    }};
    const auto found = std::find_if(all.begin(), all.end(), [path](const auto& entry) { return entry.first == path; });
    return found == all.end() ? nullptr : found->second;
}

problem malformed() { return {"invalid_request", 9002313, "Invalid request. Request is malformed or invalid."}; }

/// The parameters of the query, or of a form.
parameters parameters_of(const http_request& request) {
    if (request.method != "POST") return request.query;
    if (request.content_type() != "application/x-www-form-urlencoded") throw malformed();
    auto form = parse_form(request.body);
    if (!form) throw malformed();
    return std::move(*form);
}

bool has_duplicates(const parameters& given) {
    return std::any_of(given.begin(), given.end(), [&](const auto& one) {
        return std::count_if(given.begin(), given.end(), [&](const auto& other) { return other.first == one.first; }) > 1;
    });
}

} // namespace

void world::rotate_keys(bool forget) {
    ++last_key;
    if (forget) first_key = last_key;
}

std::string call::get(std::string_view name) const {
    const auto found = std::find_if(given.begin(), given.end(), [name](const auto& entry) { return entry.first == name; });
    return found == given.end() ? std::string{} : found->second;
}

std::string call::need(std::string_view name) const {
    auto value = get(name);
    if (value.empty()) throw missing_parameter(name);
    return value;
}

std::string call::base(std::string_view tenant_name_or_id) const { return sim.origin + '/' + std::string{tenant_name_or_id}; }

const tenant* call::tenant_asked() const {
    const auto& name = tenant_name();
    if (same_text(name, "common") || same_text(name, "organizations")) return nullptr;
    if (same_text(name, "consumers") || same_text(name, personal_tenant)) throw not_for_consumers();
    const auto* found = find_tenant(sim.data, name);
    if (!found) {
        auto why = tenant_unknown(name);
        if (is_token_path(request.path)) why.error = "invalid_request"; // the metadata says invalid_tenant
        throw why;
    }
    return found;
}

bool is_entra_path(const std::vector<std::string>& path) { return path.size() >= 2 && handler_of(rest_of(path)) != nullptr; }
bool is_token_path(const std::vector<std::string>& path) { return path.size() >= 2 && rest_of(path) == "oauth2/v2.0/token"; }

http_reply answer(simulation& sim, const http_request& request) {
    const auto now = sim.clock();
    auto ids = trace_of(request, {}, now);
    try {
        auto given = parameters_of(request);
        ids = trace_of(request, given, now);
        if (has_duplicates(given)) throw malformed();
        call asked{sim, sim.entra, request, std::move(given), now, ids};
        return handler_of(rest_of(request.path))(asked);
    } catch (const problem& what) {
        return error_reply(what, ids, sim.origin);
    }
}

const app& app_of(const call& asked, std::string_view client_id, const tenant* in) {
    const auto* found = find_app(asked.sim.data, client_id);
    if (!found) throw app_unknown(client_id, asked.tenant_name());
    if (found->disabled) {
        throw problem{
            "unauthorized_client", 7000112, "Application '" + found->client_id + "'(" + found->name + ") is disabled.", 400, {}, {}, true};
    }
    if (found->multi_tenant) return *found;
    if (!in) {
        throw problem{"invalid_request", 50194,
            "Application '" + found->client_id + "'(" + found->name +
                ") is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such apps created "
                "after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant.",
            400, {}, {}, true};
    }
    if (find_tenant(asked.sim.data, found->tenant) != in) throw app_unknown(client_id, in->domain);
    return *found;
}

bool is_registered(const app& client, std::string_view redirect_uri) {
    // The port of a loopback address is free (RFC 8252 section 7.3).
    const auto without_port = [](std::string_view address) {
        for (const std::string_view host : {"http://localhost", "http://127.0.0.1"}) {
            if (!address.starts_with(host)) continue;
            auto rest = address.substr(host.size());
            if (rest.starts_with(':')) rest.remove_prefix(std::min(rest.find_first_not_of("0123456789", 1), rest.size()));
            return std::string{host} + (rest.empty() ? "/" : std::string{rest});
        }
        return std::string{address};
    };
    return std::any_of(client.redirect_uris.begin(), client.redirect_uris.end(),
        [&](const auto& one) { return without_port(one) == without_port(redirect_uri); });
}

void check_person(const call& asked, const app& client, const user& who, const tenant& in) {
    const auto named = "'" + client.client_id + "'(" + client.name + ")";
    const auto* home = home_of(asked.sim.data, who);
    if (!belongs_to(asked.sim.data, who, in)) {
        const auto issuer =
            who.is_personal ? std::string{"live.com"} : "https://sts.windows.net/" + (home ? home->id : std::string{no_tenant}) + '/';
        throw problem{"invalid_request", 50020,
            "User account '" + who.unique_name + "' from identity provider '" + issuer + "' does not exist in tenant '" + in.domain +
                "' and cannot access the application " + named +
                " in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a "
                "different Azure Active Directory user account.",
            400, {}, {}, true};
    }
    if (client.assignment_required) {
        throw problem{"invalid_request", 50105,
            "Your administrator has configured the application " + named +
                " to block users unless they are specifically granted ('assigned') access to the application. The signed in user '" +
                who.unique_name +
                "' is blocked because they are not a direct member of a group with access, nor had access directly "
                "assigned by an administrator. Please contact your administrator to assign access to this application.",
            400, {}, {}, true};
    }
    if (asked.all.blocked_users.contains(who.id)) {
        throw problem{"access_denied", 53003,
            "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.", 400, "message_only",
            {}, true};
    }
}

bool is_revoked(const world& all, const permission& what, std::size_t issued) {
    const auto found = all.revoked.find(what.user_id);
    return found != all.revoked.end() && issued <= found->second.issued;
}

} // namespace simulator::entra
