// SPDX-License-Identifier: BSL-1.0
// The first step of a sign-in: the URL to send the browser to, and what to remember until it comes back.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/form.hpp>
#include <azdo/http/scope_set.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/pending.hpp>
#include <azdo/oauth/random.hpp>
#include <azdo/oauth/server.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// The `scope` parameter: scopes separated by single blanks. A `scope_set` becomes one.
///
/// Example: `{.scopes = azdo::scope_set<azdo::scope::identity, azdo::scope::work_write>}` or `{.scopes = "vso.identity vso.work_write"}`
struct scope_text {
    std::string text{};

    scope_text() = default;
    scope_text(std::string scopes) : text(std::move(scopes)) {} // NOLINT(google-explicit-constructor)
    scope_text(const char* scopes) : text(scopes) {}            // NOLINT(google-explicit-constructor)
    template <class... Scopes>
    scope_text(scopes_of<Scopes...> scopes) : text(scopes.text()) {} // NOLINT(google-explicit-constructor)
};

/// What a sign-in asks for.
struct authorization {
    scope_text scopes{};   ///< exactly those that the app was registered with: the server refuses others
    std::string context{}; ///< given back by the callback in `pending_sign_in::context`; the server does not see it
};

/// What `authorize` returns.
struct begun_sign_in {
    std::string url{}; ///< where to send the browser. It holds the state: redirect to it, but do not log it
    pending_sign_in pending{};
};

namespace detail {
/// RFC 6749 section 3.3: scope-tokens separated by one blank.
constexpr bool is_scope_text(std::string_view text) noexcept {
    char before = ' ';
    for (const char c : text) {
        if (c == ' ' ? before == ' ' : (c < 0x21 || c > 0x7e || c == '"' || c == '\\')) return false;
        before = c;
    }
    return before != ' ';
}

inline void add_parameter(std::string& url, std::string_view name, std::string_view value) {
    url += url.find('?') == url.npos ? '?' : '&';
    url += name;
    url += '=';
    http::append_form(url, value);
}
} // namespace detail

/// Begins a sign-in. Nothing is sent: redirect the browser to `url`, and keep `pending` where only that browser brings it back.
///
/// Example: `auto begun = oauth::authorize(oauth::azure_devops, app, {.scopes = registered}, oauth::system_entropy, now);`
///
/// Failures: `invalid_input` for an app, server or scopes that cannot work; `unavailable` without random bytes.
/// Source: RFC 6749 section 4.1.1 with the `response_type` of the dialect.
template <entropy_source E>
result<begun_sign_in> authorize(const server& at, const app& client, const authorization& wanted, E&& entropy, sys_time now) {
    if (auto good = check(at); !good) return std::move(good).error();
    if (auto good = check(client); !good) return std::move(good).error();
    if (!detail::is_scope_text(wanted.scopes.text))
        return fail(failure_kind::invalid_input,
            "the scopes are missing or malformed: give those the app was registered with, separated by single blanks");
    auto state = random_text<32>(entropy);
    if (!state) return std::move(state).error();
    begun_sign_in begun;
    begun.url = at.authorize_url;
    detail::add_parameter(begun.url, "client_id", client.client_id);
    detail::add_parameter(begun.url, "response_type", "Assertion");
    detail::add_parameter(begun.url, "state", state->reveal());
    detail::add_parameter(begun.url, "scope", wanted.scopes.text);
    detail::add_parameter(begun.url, "redirect_uri", client.redirect_uri);
    begun.pending = {*std::move(state), client.client_id, client.redirect_uri, at.issuer, wanted.context, now};
    return begun;
}

} // namespace azdo::inline v1::oauth
