// SPDX-License-Identifier: BSL-1.0
// The authorization server as a value.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/url.hpp>

#include <string>
#include <string_view>

namespace azdo::inline v1::oauth {

/// The dialects of OAuth that this room speaks.
enum class dialect : unsigned char {
    azure_devops, ///< the legacy OAuth of Azure DevOps: `response_type=Assertion`, a JWT as Client Secret, no PKCE, no `iss`
};

/// Checks that tokens and codes may travel to or from this URL: https, or plain http to this machine itself (a simulator, a test), and
/// without fragment, user information and characters that a URL has to encode.
///
/// Failures: `invalid_input`, with `what` as the subject of its sentence.
inline result<void> check_url(std::string_view url, std::string_view what) {
    const auto refuse = [&](const char* why) { return fail(failure_kind::invalid_input, std::string(what) + " " + why); };
    for (const char c : url)
        if (c <= 0x20 || c >= 0x7f) return refuse("holds a blank, a control character or a character that is not ASCII");
    const auto parts = http::split_url(url);
    if (!parts) return refuse("is no URL of the form https://host/path");
    if (url.find('#') != url.npos) return refuse("has a fragment (#…), which is not allowed there");
    if (!parts->is_secure() && !parts->is_loopback())
        return refuse("must begin with https:// (plain http is for this machine itself, such as http://127.0.0.1:8080)");
    return {};
}

/// An authorization server: its two endpoints and what it speaks.
///
/// Example: `oauth::azure_devops`, or `oauth::azure_devops_at("http://127.0.0.1:8081")` for a simulator.
struct server {
    dialect speaks = dialect::azure_devops;
    std::string authorize_url{};
    std::string token_url{};
    std::string issuer{}; ///< compared with `iss` of a callback (RFC 9207); empty: the server sends none

    bool operator==(const server&) const = default;
};

/// The legacy OAuth of Azure DevOps under another origin, such as a gateway or a simulator.
///
/// Requirement: `origin` is scheme, host and port without a slash behind; the first use checks it.
inline server azure_devops_at(std::string_view origin) {
    while (!origin.empty() && origin.back() == '/') origin.remove_suffix(1);
    return {dialect::azure_devops, std::string(origin) + "/oauth2/authorize", std::string(origin) + "/oauth2/token", {}};
}

/// The legacy OAuth of Azure DevOps. New apps cannot be registered since April 2025; those that exist work on.
///
/// Source: https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/azure-devops-oauth
inline const server azure_devops = azure_devops_at("https://app.vssps.visualstudio.com");

/// Failures: `invalid_input` for an endpoint that `check_url` refuses.
inline result<void> check(const server& to) {
    if (auto good = check_url(to.authorize_url, "the authorize URL of the server"); !good) return good;
    return check_url(to.token_url, "the token URL of the server");
}

} // namespace azdo::inline v1::oauth
