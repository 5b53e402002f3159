// SPDX-License-Identifier: BSL-1.0
// Pending sign-ins in the browser that began them: one sealed cookie for each state. Any replica of a server can finish what another began.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/oauth/crypto/random.hpp>
#include <azdo/oauth/crypto/seal.hpp>
#include <azdo/oauth/flow/callback.hpp>
#include <azdo/oauth/flow/pending.hpp>
#include <azdo/oauth/store/sign_in_cookie.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::oauth {

/// Keeps pending sign-ins in cookies.
///
/// Example:
/// ```
/// oauth::cookie_pending_store cookies{.keys = keys, .secure = true};
/// auto headers = cookies.keep(begun.pending, session_id, cookie_header, entropy, now);   // each one a Set-Cookie header
/// auto pending = cookies.find(query, session_id, cookie_header);                          // at the callback
/// if (pending) answer.add("Set-Cookie", cookies.drop(*pending));
/// ```
/// A cookie is sealed for the browser's session, so that it is useless in another browser, and named after the hash of its state, so
/// that sign-ins in several tabs do not interfere with each other. `HttpOnly` and `SameSite=Lax` always; `Secure` and the prefix `__Host-`
/// under https.
struct cookie_pending_store {
    seal_keys keys;
    bool secure = true; ///< false only for plain http on this machine itself

    /// The prefix of the names of these cookies.
    std::string_view prefix() const noexcept { return detail::sign_in_cookie{secure}.prefix(); }

    /// The `Set-Cookie` headers that keep a pending sign-in in the browser, and drop from `cookie_header` those that are unreadable or too
    /// old, so that at most 8 are left.
    ///
    /// `session` tells this browser from others: the session id in its own cookie. It may be empty if there is none; then only the cookie
    /// binds the sign-in to the browser.
    /// Failures: `too_large` when the sign-in does not fit into a cookie; `unavailable` without random bytes.
    template <entropy_source E>
    result<std::vector<std::string>> keep(
        const pending_sign_in& pending, std::string_view session, std::string_view cookie_header, E&& entropy, sys_time now) const {
        auto id = sign_in_id(pending.state);
        if (!id) return std::move(id).error();
        const std::string name = std::string(prefix()) + *id;
        secret<std::string> text(json::encode(pending));
        auto sealed = seal(keys, text.reveal(), purpose(name, session), entropy);
        if (!sealed) return std::move(sealed).error();
        if (name.size() + sealed->size() > detail::cookie_limit)
            return fail(failure_kind::too_large, "this sign-in does not fit into a cookie: pass a shorter context");
        const detail::sign_in_cookie cookie{secure};
        std::vector<std::string> headers = cookie.drop_surplus(
            cookie_header, [&](std::string_view held, std::string_view value) { return open(held, value, session); }, now);
        headers.push_back(cookie.set(name, *sealed));
        return headers;
    }

    /// The pending sign-in that a callback belongs to.
    ///
    /// Failures: `invalid_input` when this browser began no sign-in with that state (or the cookie was changed, sealed for another session
    /// or with keys no longer known), and those of `read_callback`.
    result<pending_sign_in> find(std::string_view query, std::string_view session, std::string_view cookie_header) const {
        const auto came = read_callback(query);
        if (!came) return came.error();
        return find(*came, session, cookie_header);
    }
    /// Overload for a callback that has been read.
    result<pending_sign_in> find(const callback_parameters& came, std::string_view session, std::string_view cookie_header) const {
        if (came.state.empty()) return detail::unreadable_callback("has no state");
        return detail::sign_in_cookie{secure}.find(
            came.state, cookie_header, [&](std::string_view name, std::string_view value) { return open(name, value, session); });
    }

    /// The `Set-Cookie` header that drops the cookie of a sign-in: send it with the response to the callback, whatever its outcome.
    std::string drop(const pending_sign_in& pending) const {
        return detail::sign_in_cookie{secure}.drop(std::string(prefix()) + sign_in_id(pending.state).value_or(""));
    }

private:
    static std::string purpose(std::string_view name, std::string_view session) {
        return std::string("pending sign-in\n").append(name).append(1, '\n').append(session);
    }
    result<pending_sign_in> open(std::string_view name, std::string_view value, std::string_view session) const {
        auto text = unseal(keys, value, purpose(name, session));
        if (!text) return std::move(text).error();
        return json::decode<pending_sign_in>(text->reveal());
    }
};

} // namespace azdo::inline v1::oauth
