// SPDX-License-Identifier: BSL-1.0
// Microsoft Entra ID (v2) as an authorization server, and how it names Azure DevOps.
//
// | requirement | test in tests/unit/oauth/entra.cpp |
// |---|---|
// | endpoints of a tenant, of `common`, `organizations`, `consumers`, of other clouds | the_endpoints, other_clouds |
// | the issuer has `{tenantid}` where the id of the tenant is not known | the_issuer |
// | a tenant is an id, a domain or a known word: nothing in it redirects to another server | invalid_tenants, no_request_is_made_for_a_wrong_tenant |
// | scopes are prefixed with the resource; `offline_access` | scopes_of_azure_devops |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/http/url.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/scope_text.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// Azure DevOps Services as a resource of Entra ID.
/// Source: https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/entra-oauth
inline constexpr std::string_view azure_devops_resource = "499b84ac-1321-427f-aa17-267ca6975798";
/// All permissions that the app was given: the scope for client credentials and managed identities.
inline constexpr const char* azure_devops_default_scope = "499b84ac-1321-427f-aa17-267ca6975798/.default";

/// The authorities of Entra ID's clouds.
namespace entra_cloud {
inline constexpr const char* global = "https://login.microsoftonline.com";
inline constexpr const char* us_government = "https://login.microsoftonline.us";
inline constexpr const char* china = "https://login.partner.microsoftonline.cn";
} // namespace entra_cloud

namespace detail {
constexpr std::string_view without_slashes(std::string_view text) noexcept {
    while (!text.empty() && text.back() == '/') text.remove_suffix(1);
    return text;
}
/// In lower case: tenants and hosts are case-insensitive.
inline std::string lowered(std::string_view text) {
    std::string made(text);
    for (char& c : made) c = v1::detail::lower(c);
    return made;
}
constexpr bool is_tenant(std::string_view text) noexcept {
    return text == "organizations" || text == "common" || text == "consumers" || is_guid(text) || is_domain_name(text);
}
} // namespace detail

/// Entra ID as an authorization server; converts to `authorization_server`.
///
/// Example: `oauth::authorize(oauth::entra{"contoso.onmicrosoft.com"}, app, {.scopes = "vso.work"}, oauth::system_entropy, now)`, `oauth::entra{.tenant = id, .authority = entra_cloud::china}`
///
/// `tenant` is an id, a domain, or one of: `organizations` (any work or school account), `common` (personal accounts too), `consumers`
/// (only those). A single-tenant app, or an app that signs in as itself, must name its tenant. `authority` is scheme, host and port.
///
/// Anything else gives a server without endpoints, whose `fault` says what is wrong: `check(entra{"…"})` reports it at once, and every
/// request fails with it.
/// Source: https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
struct entra {
    std::string tenant = "organizations";
    std::string authority = entra_cloud::global;

    operator authorization_server() const { // NOLINT(google-explicit-constructor): shorthand for an authorization server
        authorization_server made;
        made.speaks = dialect::standard;
        made.fault = fault();
        if (!made.fault.empty()) return made;
        // In lower case, as Entra ID writes its issuer, which is compared as plain text.
        const std::string origin = detail::lowered(detail::without_slashes(authority));
        const std::string base = origin + '/' + detail::lowered(tenant);
        made.authorize_url = base + "/oauth2/v2.0/authorize";
        made.token_url = base + "/oauth2/v2.0/token";
        made.device_url = base + "/oauth2/v2.0/devicecode";
        made.end_session_url = base + "/oauth2/v2.0/logout";
        made.claims_challenges = true;
        made.keys_url = base + "/discovery/v2.0/keys";
        made.issuer = origin + '/' + issuing_tenant() + "/v2.0";
        return made;
    }

    /// What is wrong with the tenant or the authority; empty: no known fault.
    std::string fault() const {
        if (!detail::is_tenant(tenant))
            return "the tenant of Entra ID is neither an id (a GUID) nor a domain such as contoso.onmicrosoft.com, nor organizations, "
                   "common or consumers";
        const auto parts = http::split_url(detail::without_slashes(authority));
        const bool is_origin = parts && parts->path.empty() && authority.find_first_of("?#") == authority.npos;
        if (!is_origin || !v1::detail::host_fault(parts->host).empty()) return "the authority of Entra ID is not of the form https://host";
        return {};
    }

private:
    std::string issuing_tenant() const {
        if (tenant == "consumers") return "9188040d-6c67-4c5b-b112-36a304b66dad"; // the tenant of all personal accounts
        return is_guid(tenant) ? detail::lowered(tenant) : "{tenantid}";
    }
};

/// Failures: `invalid_input` for an invalid tenant or authority.
inline result<void> check(const entra& at) {
    if (std::string fault = at.fault(); !fault.empty()) return fail(failure_kind::invalid_input, std::move(fault));
    return check(authorization_server(at));
}

/// Azure DevOps scopes as Entra ID names them, each prefixed with the resource; others (`openid`, `offline_access`, those with a `/`) are
/// unchanged. Adds `offline_access`, without which there is no refresh token.
///
/// Example: `oauth::entra_scopes(azdo::scope_set<azdo::scope::work_write>)` is `499b84ac-…/vso.work_write offline_access`.
inline scope_text entra_scopes(const scope_text& of_azure_devops) {
    scope_text made;
    for (std::string_view rest = of_azure_devops.text; !rest.empty();) {
        const std::string_view one = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(one.size() + 1, rest.size()));
        if (one.empty()) continue;
        if (!made.text.empty()) made.text += ' ';
        if (one.starts_with("vso.") || one == "user_impersonation" || one == ".default")
            made.text.append(azure_devops_resource).append(1, '/');
        made.text += one;
    }
    if (!made.contains("offline_access")) made.text += made.text.empty() ? "offline_access" : " offline_access";
    return made;
}

} // namespace azdo::inline v1::oauth
