// SPDX-License-Identifier: BSL-1.0
// The concept of a credential, and the two simple ones: a fixed access token and a personal access token.
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/server_base.hpp>
#include <azdo/http/url.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {
namespace http {

/// The value of an `Authorization` header. Only `authenticate` and `basic` make one, so it is always well formed.
class authorization {
public:
    /// `Bearer token` (RFC 6750 section 2.1). Failures: `invalid_input` for a token that is not a `b64token`.
    static result<authorization> bearer(const secret<std::string>& token) {
        if (!is_b64token(token.reveal()))
            return fail(failure_kind::invalid_input,
                "the access token is empty or has characters that access tokens cannot have (RFC 6750 section 2.1)");
        return made("Bearer ", token.reveal(), token);
    }
    /// `Basic base64(":" token)`, for personal access tokens. Failures: `invalid_input` for an empty token, blanks and control characters.
    static result<authorization> basic(const secret<std::string>& token) { return basic({}, token); }
    /// `Basic base64(user ":" token)` (RFC 7617), for the id and secret of an OAuth client. Failures: as above, and for a user with a colon,
    /// a blank or a control character.
    static result<authorization> basic(std::string_view user, const secret<std::string>& token) {
        for (char c : user)
            if (c <= 0x20 || c >= 0x7f || c == ':')
                return fail(
                    failure_kind::invalid_input, "the user of a Basic credential has a colon, a blank or a character that is not ASCII");
        for (char c : token.reveal())
            if (c <= 0x20 || c >= 0x7f)
                return fail(failure_kind::invalid_input,
                    "the personal access token has a blank, a line break or a character that is not ASCII: copy it again");
        if (token.empty()) return fail(failure_kind::invalid_input, "the personal access token is empty");
        std::string pair;
        pair.reserve(user.size() + token.size() + 1);
        pair.append(user).append(1, ':').append(token.reveal());
        std::string encoded = base64_encode(pair);
        wipe(pair);
        auto done = made("Basic ", encoded, token);
        wipe(encoded);
        return done;
    }

    /// The claims challenge with which the service refused this one (`http::claims_challenge`); usually empty.
    const std::string& challenge() const noexcept { return challenge_; }
    void demand(std::string_view challenge) { azdo::detail::assign(challenge_, challenge); }
    /// Scheme and credential, as in the header.
    const secret<std::string>& header_value() const noexcept { return value_; }
    /// Removes it from an answer, which may repeat what was sent: the token as in the header, and as it was before base64.
    void hide_in(http::response& got) const noexcept {
        got.mask(credential_);
        got.mask(token_);
    }
    friend bool operator==(const authorization& a, const authorization& b) noexcept { return a.value_ == b.value_; }

private:
    authorization(secret<std::string> value, secret<std::string> credential, secret<std::string> token)
        : value_(std::move(value)), credential_(std::move(credential)), token_(std::move(token)) {}
    static authorization made(std::string_view scheme, const std::string& credential, const secret<std::string>& token) {
        std::string text;
        text.reserve(scheme.size() + credential.size());
        text.append(scheme).append(credential);
        return authorization(secret<std::string>(std::move(text)), secret<std::string>(std::string_view(credential)), token);
    }
    static bool is_b64token(std::string_view token) noexcept {
        while (!token.empty() && token.back() == '=') token.remove_suffix(1);
        for (char c : token) {
            const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!alphanumeric && std::string_view("-._~+/").find(c) == std::string_view::npos) return false;
        }
        return !token.empty();
    }

    secret<std::string> value_;
    secret<std::string> credential_; // after the scheme
    secret<std::string> token_;      // before encoding
    std::string challenge_{};
};

/// True for the hosts of Azure DevOps Services over https: `dev.azure.com`, `*.dev.azure.com`, `*.visualstudio.com`.
inline bool is_cloud_service(const url_parts& url) noexcept {
    const auto ends_with = [&](std::string_view suffix) {
        return url.host.size() > suffix.size() && same_ignoring_case(url.host.substr(url.host.size() - suffix.size()), suffix);
    };
    return url.is_secure() && url.port_number() == 443 &&
           (same_ignoring_case(url.host, "dev.azure.com") || ends_with(".dev.azure.com") || ends_with(".visualstudio.com"));
}

/// The servers that a credential is for, when they are not Azure DevOps Services: addresses such as `https://tfs.example.com`, of which
/// scheme, host and port count (`https://TFS.example.com:443/tfs` is the same server). Naming a server means that the credential is no
/// longer sent to the cloud.
struct servers {
    std::vector<std::string> origins{};

    bool contain(const url_parts& url) const noexcept {
        if (origins.empty()) return is_cloud_service(url);
        if (!url.is_secure() && !url.is_loopback()) return false;
        for (const std::string& one : origins)
            if (const web_address address = parse_web_address(one); address.fault.empty() && same_origin(address, url)) return true;
        return false;
    }
    /// Why a request to a URL outside these servers gets no credential, for a message: which host, which servers, and what is wrong with
    /// them.
    std::string refusal(const url_parts& url) const;
};

namespace detail {
/// An address of the list in a form that may be shown, and what is wrong with it.
AZDO_COLD inline std::string shown_server(const std::string& text) {
    const web_address address = parse_web_address(text);
    if (address.fault.empty() && !address.https && !address.is_loopback())
        return origin_of(address) + " (plain http is allowed only for this machine: use https)";
    if (address.fault.empty()) return origin_of(address);
    bool plain = text.size() < 100;
    for (const char c : text) plain = plain && (azdo::detail::is_host_character(c) || c == ':' || c == '/');
    return azdo::detail::joined(
        {plain ? std::string_view(text) : std::string_view("one that is not shown"), " (not an address: ", address.fault, ")"});
}
} // namespace detail

AZDO_COLD inline std::string servers::refusal(const url_parts& url) const {
    std::string all = origins.empty() ? "dev.azure.com, *.dev.azure.com and *.visualstudio.com over https" : "";
    for (std::size_t i = 0; i < origins.size() && i < 8; ++i) (all += i == 0 ? "" : ", ") += detail::shown_server(origins[i]);
    if (origins.size() > 8) all += ", ...";
    bool secure_would_do = false;
    if (!url.is_secure() && !url.is_loopback()) {
        std::string secure("https");
        secure.append(url.origin().substr(url.scheme.size()));
        const auto there = split_url(secure);
        secure_would_do = there && contain(*there);
    }
    return azdo::detail::joined(
        {secure_would_do ? "the credential is for this host, but the request is over plain http, to " : "the credential is not for ",
            url.origin(), secure_would_do ? ": use https; it is for " : ": it is for ", all});
}

} // namespace http

namespace detail {
template <class C>
concept immediate_credential = requires(const C& credential, const http::authorization* refused) {
    { credential.authorize(refused) } -> std::same_as<result<http::authorization>>;
};
template <class C>
concept conversing_credential = requires(const C& credential, const http::authorization* refused, next_t next) {
    { credential.authorize(refused, next) } -> std::same_as<conversation<http::authorization>>;
};
} // namespace detail

/// A source of access tokens.
///
/// - `authorize(refused)` gives a `result<http::authorization>`, or `authorize(refused, next)` a `conversation<http::authorization>` that
///   may send (with `co_await next(request)`, or `send`). `refused` is null at first; after a 401 it points to the refused authorization:
///   the credential then renews it, or returns the same one when it cannot. `refused->challenge()` has what the service demands of
///   the new one. `refused` is valid until the conversation ends.
/// - `is_for(url)` says whether the credential may be sent to a URL. An optional `refusal(url)` gives the reason why it may not.
///
/// It is copied into policies (copies share their state) and called from several threads at once.
template <class C>
concept credential = (detail::immediate_credential<C> || detail::conversing_credential<C>)&&requires(
    const C& one, const http::url_parts& url) {
    { one.is_for(url) } -> std::same_as<bool>;
};

namespace detail {
/// Why a credential may not be sent to a URL.
template <class C>
std::string refusal_of(const C& one, const http::url_parts& url) {
    if constexpr (requires { one.refusal(url); })
        return one.refusal(url);
    else
        return joined(
            {"the credential is not for ", url.origin(), url.is_secure() || url.is_loopback() ? "" : " over plain http: use https"});
}
} // namespace detail

/// A personal access token, for the cloud or for the named servers.
///
/// Example: `azdo::authenticate{azdo::personal_access_token{token}}`, `azdo::personal_access_token{token, {{"https://tfs.example.com/tfs"}}}`
///
/// Source: https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate
class personal_access_token {
public:
    explicit personal_access_token(secret<std::string> token, http::servers servers = {})
        : token_(std::move(token)), servers_(std::move(servers)) {}
    result<http::authorization> authorize(const http::authorization*) const { return http::authorization::basic(token_); }
    bool is_for(const http::url_parts& url) const noexcept { return servers_.contain(url); }
    std::string refusal(const http::url_parts& url) const { return servers_.refusal(url); }

private:
    secret<std::string> token_;
    http::servers servers_;
};

/// An access token that is obtained and renewed elsewhere.
///
/// Example: `azdo::authenticate{azdo::access_token{token}}`
class access_token {
public:
    explicit access_token(secret<std::string> token, http::servers servers = {}) : token_(std::move(token)), servers_(std::move(servers)) {}
    result<http::authorization> authorize(const http::authorization*) const { return http::authorization::bearer(token_); }
    bool is_for(const http::url_parts& url) const noexcept { return servers_.contain(url); }
    std::string refusal(const http::url_parts& url) const { return servers_.refusal(url); }

private:
    secret<std::string> token_;
    http::servers servers_;
};

} // namespace azdo::inline v1
