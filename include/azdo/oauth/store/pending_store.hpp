// SPDX-License-Identifier: BSL-1.0
// The concept of a store for pending sign-ins, between the authorize page and the callback.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/oauth/flow/pending.hpp>

#include <concepts>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1::oauth {

namespace detail {
struct archetype_of_entropy {
    bool operator()(std::span<unsigned char>) const { return false; }
};
} // namespace detail

/// Where pending sign-ins wait: in the browser itself (`cookie_pending_store`: any replica of a server can finish what another began), or
/// in the server's memory (`memory_pending_store`: the browser gets only a random text). Both bind a sign-in to the browser by a cookie,
/// and to its session if one is given. Any thread may call it.
/// - `keep(pending, session, cookie_header, entropy, now)`: the `Set-Cookie` headers to send.
/// - `find(query, session, cookie_header)`: the sign-in that a callback belongs to; `invalid_input` when this browser did not begin it.
/// - `drop(pending)`: forgets it; the `Set-Cookie` header to send with the response to the callback, whatever its outcome.
template <class P>
concept pending_store = requires(
    P& store, const pending_sign_in& pending, std::string_view text, detail::archetype_of_entropy entropy, sys_time now) {
    { store.keep(pending, text, text, entropy, now) } -> std::same_as<result<std::vector<std::string>>>;
    { store.find(text, text, text) } -> std::same_as<result<pending_sign_in>>;
    { store.drop(pending) } -> std::same_as<std::string>;
};

} // namespace azdo::inline v1::oauth
