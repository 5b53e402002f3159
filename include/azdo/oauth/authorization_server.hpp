// SPDX-License-Identifier: BSL-1.0
// The authorization server as a value.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/url.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace azdo::inline v1::oauth {

/// The supported OAuth dialects.
enum class dialect : unsigned char {
    azure_devops, ///< the legacy OAuth of Azure DevOps: `response_type=Assertion`, a JWT as the Client Secret, no PKCE, no `iss`
    standard,     ///< RFC 6749 with PKCE: Microsoft Entra ID and any other server
};

/// Checks that tokens and codes may be sent to, or received from, this URL: it is https, or plain http on this machine itself (a simulator,
/// a test), and has no fragment, no user information and no character that a URL must encode.
///
/// Failures: `invalid_input`, with a message that begins with `what`.
inline result<void> check_url(std::string_view url, std::string_view what) {
    const auto refuse = [&](const char* why) { return fail(failure_kind::invalid_input, std::string(what) + " " + why); };
    for (const char c : url)
        if (c <= 0x20 || c >= 0x7f) return refuse("contains a blank, a control character or a non-ASCII character");
    const auto parts = http::split_url(url);
    if (!parts) return refuse("is not a URL of the form https://host/path");
    if (url.find('#') != url.npos) return refuse("has a fragment (#…), which is not allowed there");
    if (!parts->is_secure() && !parts->is_loopback())
        return refuse("must begin with https:// (plain http is for this machine itself, such as http://127.0.0.1:8080)");
    return {};
}

/// An authorization server: its endpoints and its dialect.
///
/// Example: `oauth::azure_devops`; `oauth::entra{"contoso.com"}` (oauth/entra.hpp); any other from its own metadata
/// (oauth/flow/metadata.hpp).
struct authorization_server {
    dialect speaks = dialect::azure_devops;
    std::string authorize_url{};
    std::string token_url{};
    std::string issuer{};           ///< the required `iss` of callbacks (RFC 9207) and ID tokens; `{tenantid}` matches any tenant
    bool sends_issuer = false;      ///< true: a callback without `iss` is refused
    std::string device_url{};       ///< the endpoint for device codes (RFC 8628); empty: it has none
    std::string keys_url{};         ///< its signing keys (`jwks_uri`); empty: not known
    std::string end_session_url{};  ///< where the browser ends the session of the person there; empty: it has none
    bool claims_challenges = false; ///< token requests declare that this client handles claims challenges (Entra ID)
    std::string audience{};         ///< the audience of client assertions; empty: the token URL
    std::string fault{};            ///< why nothing may be sent there, such as an invalid tenant; empty: no known fault

    bool operator==(const authorization_server&) const = default;
};

/// The legacy OAuth of Azure DevOps at another origin, such as a gateway or a simulator.
///
/// Requirement: `origin` is scheme, host and port (trailing slashes are removed); the first use checks it.
inline authorization_server azure_devops_at(std::string_view origin) {
    while (!origin.empty() && origin.back() == '/') origin.remove_suffix(1);
    authorization_server made;
    made.authorize_url = std::string(origin) + "/oauth2/authorize";
    made.token_url = std::string(origin) + "/oauth2/token";
    return made;
}

/// The legacy OAuth of Azure DevOps. No new apps can be registered since April 2025; existing ones keep working.
///
/// Source: https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/azure-devops-oauth
inline const authorization_server azure_devops = azure_devops_at("https://app.vssps.visualstudio.com");

using azdo::detail::is_guid; // the form of a tenant id

/// True when `issuer` equals `expected` as plain text (RFC 9207 section 2.4). `{tenantid}` in `expected` matches the id of any tenant, or
/// only `tenant` where that is given.
inline bool is_issuer(std::string_view expected, std::string_view issuer, std::string_view tenant = {}) noexcept {
    constexpr std::string_view any_tenant = "{tenantid}";
    const std::size_t at = expected.find(any_tenant);
    if (at == expected.npos) return !expected.empty() && issuer == expected;
    const std::string_view before = expected.substr(0, at), after = expected.substr(at + any_tenant.size());
    if (!issuer.starts_with(before) || !issuer.ends_with(after) || issuer.size() < before.size() + after.size()) return false;
    const std::string_view named = issuer.substr(at, issuer.size() - before.size() - after.size());
    return is_guid(named) && (tenant.empty() || named == tenant);
}

/// Scheme, host and port of the token URL. Empty when that is not a URL.
inline std::string origin_of(const authorization_server& at) {
    const auto parts = http::split_url(at.token_url);
    return parts ? std::string(parts->origin()) : std::string();
}

/// What a token records of the server that issued it: the issuer, which at Entra ID names the tenant, or the origin where the issuer is not
/// known.
inline std::string issuer_of(const authorization_server& at) {
    return at.issuer.empty() || at.issuer.find("{tenantid}") != at.issuer.npos ? origin_of(at) : at.issuer;
}
/// True if `issued_by`, which a token records, is this server. Older tokens record the origin.
inline bool is_issued_by(const authorization_server& at, std::string_view issued_by) {
    return azdo::detail::equal_ignoring_case(issued_by, origin_of(at)) || is_issuer(at.issuer, issued_by);
}

/// Failures: `invalid_input` for a server with a fault, and for an endpoint that `check_url` refuses.
inline result<void> check(const authorization_server& to) {
    if (!to.fault.empty()) return fail(failure_kind::invalid_input, to.fault);
    const bool has_no_page = to.speaks == dialect::standard && to.authorize_url.empty(); // a server for programs only
    if (!has_no_page)
        if (auto good = check_url(to.authorize_url, "the authorize URL of the server"); !good) return good;
    return check_url(to.token_url, "the token URL of the server");
}

} // namespace azdo::inline v1::oauth
