// SPDX-License-Identifier: BSL-1.0
// The second step of a sign-in: checks what the browser brings back.
//
// | requirement | test in tests/unit/oauth/flow/callback.cpp |
// |---|---|
// | the state is this browser's, exchanged once, within 10 minutes | a_state_that_is_almost_right, it_expires_after_ten_minutes, of_a_thousand_… |
// | a duplicate parameter is refused, an empty one counts as absent (RFC 6749 section 3.1) | a_parameter_given_twice, denial |
// | `iss` compared as plain text, required where the server says so (RFC 9207) | the_issuer |
// | 500 hostile callbacks cause no token request and are not shown | five_hundred_callbacks_that_must_not_be_accepted |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/url.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/flow/error_code.hpp>
#include <azdo/oauth/flow/pending.hpp>
#include <azdo/oauth/store/replay_guard.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// The parameters of a callback, read but not trusted. Absent ones are empty.
struct callback_parameters {
    secret<std::string> state{};
    secret<std::string> code{};
    secret<std::string> error{};
    secret<std::string> issuer{};
    secret<std::string> error_description{};
};

/// A code that came with the right state. Only `accept_callback` makes one, and only this can be exchanged. It is good for one exchange.
class authorization_code {
public:
    const secret<std::string>& code() const noexcept { return code_; }
    /// The redirect URI and the App ID of the first step: the exchange has to repeat them.
    const std::string& redirect_uri() const noexcept { return redirect_uri_; }
    const std::string& client_id() const noexcept { return client_id_; }
    /// For PKCE; empty in the legacy dialect.
    const secret<std::string>& code_verifier() const noexcept { return code_verifier_; }
    /// The server that the sign-in began with: no other may see the code. The legacy dialect has no issuer, so the token URL is compared
    /// too.
    const std::string& issuer() const noexcept { return issuer_; }
    const std::string& token_url() const noexcept { return token_url_; }
    /// What the ID token has to repeat; empty: no ID token was requested.
    const std::string& nonce() const noexcept { return nonce_; }

private:
    authorization_code(secret<std::string> code, const pending_sign_in& begun)
        : code_(std::move(code)), code_verifier_(begun.code_verifier), redirect_uri_(begun.redirect_uri), client_id_(begun.client_id),
          issuer_(begun.issuer), token_url_(begun.token_url), nonce_(begun.nonce) {}
    template <class Guard>
    friend result<authorization_code> accept_callback(const pending_sign_in&, callback_parameters, sys_time, Guard&);

    secret<std::string> code_;
    secret<std::string> code_verifier_;
    std::string redirect_uri_;
    std::string client_id_;
    std::string issuer_;
    std::string token_url_;
    std::string nonce_;
};

namespace detail {
constexpr std::size_t callback_limit = 16 * 1024;
constexpr std::size_t callback_parameter_limit = 32;

inline failure unreadable_callback(const char* why) {
    return fail(failure_kind::invalid_input, std::string("the callback URL of the sign-in ") + why + ": begin the sign-in again");
}

inline bool has_duplicates(const http::parameters& read) {
    for (const auto& one : read.all)
        if (read.count(one.name) > 1) return true;
    return false;
}

/// True for the characters of codes and states (RFC 6749 appendix A.5, A.11): visible ASCII and blanks.
inline bool is_vschar(std::string_view text) noexcept {
    for (const char c : text)
        if (c < 0x20 || c > 0x7e) return false;
    return true;
}
} // namespace detail

/// Reads the query string of a callback (with or without `?`), still encoded as in the request line.
///
/// Failures: `invalid_input` for an invalid percent-encoding, a parameter given twice (RFC 6749 section 3.1) or a character that codes and
/// states cannot have (an error's description may have any); `too_large` over 16 KiB or 32 parameters. The message contains no values.
inline result<callback_parameters> read_callback(std::string_view query) {
    if (!query.empty() && query.front() == '?') query.remove_prefix(1);
    if (query.size() > detail::callback_limit)
        return fail(failure_kind::too_large, "the callback URL of the sign-in is too long: begin the sign-in again");
    auto read = http::parse_query(query, detail::callback_parameter_limit);
    if (!read && read.error().kind == failure_kind::too_large)
        return fail(failure_kind::too_large, "the callback URL of the sign-in has too many parameters: begin the sign-in again");
    if (!read) return detail::unreadable_callback("is damaged");
    callback_parameters found;
    const bool repeated = detail::has_duplicates(*read);
    bool visible = true, visible_description = true;
    for (auto& one : read->all) {
        const bool is_description = one.name == "error_description";
        (is_description ? visible_description : visible) &= detail::is_vschar(one.value);
        secret<std::string> value(std::move(one.value));
        if (one.name == "state")
            found.state = std::move(value);
        else if (one.name == "code")
            found.code = std::move(value);
        else if (one.name == "error")
            found.error = std::move(value);
        else if (one.name == "iss")
            found.issuer = std::move(value);
        else if (is_description)
            found.error_description = std::move(value);
    }
    if (found.error.empty()) visible &= visible_description; // Entra ID sends line breaks there, but only with an error
    if (repeated) return detail::unreadable_callback("has a parameter twice");
    if (!visible) return detail::unreadable_callback("holds characters that it cannot have");
    return found;
}

namespace detail {
/// Explains an `error` of the authorize page to the person (RFC 6749 section 4.1.2.1).
inline failure refused_authorization(std::string_view error, std::string_view description) {
    failure why = oauth_error(error, "the server refused the sign-in", {});
    if (error == "access_denied") why.message = "access was not granted: the sign-in was denied or cancelled on the page of the server";
    add_details(why, details_in(description));
    return why;
}

inline result<void> check_state(const pending_sign_in& pending, const callback_parameters& came) {
    if (came.state.empty()) return unreadable_callback("has no state");
    if (!(came.state == pending.state))
        return fail(
            failure_kind::invalid_input, "this sign-in was not started in this browser, or another one was started since: begin again");
    return {};
}

inline result<void> check_issuer(const pending_sign_in& pending, const callback_parameters& came) {
    const std::string& issuer = came.issuer.reveal();
    if (issuer.empty() ? !pending.issuer_required : is_issuer(pending.issuer, issuer)) return {};
    return fail(
        failure_kind::invalid_input, "the sign-in came back from a different server than the one it began with: it was not accepted");
}
} // namespace detail

/// Accepts a callback: the state must be the pending one, in time. Only then is the rest examined: a code, an error, or neither. A code is
/// claimed with the guard before it is returned, so that a sign-in is exchanged once. Nothing else is claimed, so that refused sign-ins,
/// which cost nothing to make, do not fill memory.
///
/// Example: `auto code = oauth::accept_callback(pending, request_target_query, now, guard);`, or with what `read_callback` has read.
///
/// Failures: `invalid_input` (wrong, missing or repeated parameters, the state of another browser, another issuer), `timed_out` (more than
/// 10 minutes), `conflict` (used before), `access_denied` (denied, or neither code nor error), `rejected` and `unavailable` (another error
/// of the server). No message contains anything from the callback; of Entra ID's
/// error description, the number and the ids are kept (`trace`, `correlation_id`).
/// Source: RFC 6749 sections 4.1.2 and 10.12, RFC 9207 section 2.4.
template <class Guard>
result<authorization_code> accept_callback(const pending_sign_in& pending, callback_parameters came, sys_time now, Guard& guard) {
    static_assert(
        claims_once<Guard>, "azdo: the guard of accept_callback needs claim(id, forget_at, now) -> result<void>, as replay_guard has");
    if (auto good = detail::check_state(pending, came); !good) return std::move(good).error();
    if (is_expired(pending, now)) return fail(failure_kind::timed_out, "the sign-in took longer than 10 minutes: begin again");
    if (auto good = detail::check_issuer(pending, came); !good) return std::move(good).error();
    if (!came.error.empty()) return detail::refused_authorization(came.error.reveal(), came.error_description.reveal());
    if (came.code.empty())
        return fail(
            failure_kind::access_denied, "the sign-in came back without a code: access was not granted. Begin again and choose Accept");
    auto id = sign_in_id(pending.state);
    if (!id) return std::move(id).error();
    if (auto first = guard.claim(*id, expires_at(pending), now); !first) return std::move(first).error();
    return authorization_code(std::move(came.code), pending);
}
/// Overload for the query string of the callback: reads it first (`read_callback`).
template <class Guard>
result<authorization_code> accept_callback(const pending_sign_in& pending, std::string_view query, sys_time now, Guard& guard) {
    auto came = read_callback(query);
    if (!came) return std::move(came).error();
    return accept_callback(pending, *std::move(came), now, guard);
}

/// A guard that remembers nothing: for programs that discard `pending` before they exchange the code.
struct no_replay_guard {
    result<void> claim(std::string_view, sys_time, sys_time) const { return {}; }
};

/// Overload for a caller that discards `pending` at the first callback (a program on the person's own machine).
inline result<authorization_code> accept_callback(const pending_sign_in& pending, std::string_view query, sys_time now) {
    no_replay_guard none;
    return accept_callback(pending, query, now, none);
}
inline result<authorization_code> accept_callback(const pending_sign_in& pending, callback_parameters came, sys_time now) {
    no_replay_guard none;
    return accept_callback(pending, std::move(came), now, none);
}

} // namespace azdo::inline v1::oauth
