// SPDX-License-Identifier: BSL-1.0
// Where a grant is kept between refreshes, and a store that keeps it in memory.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/oauth/token.hpp>

#include <concepts>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace azdo::inline v1::oauth {

/// A token as a store holds it. Each write gives it a new generation.
struct stored_token {
    token value{};
    std::uint64_t generation = 0;
};

/// Keeps one grant. Copies share it; any thread may call it.
/// - `read()`: the token; `not_signed_in` when there is none.
/// - `compare_and_swap(generation, token)`: writes it if the stored token still has that generation (0: if nothing is stored), and returns
///   the new generation; otherwise `conflict`, with nothing changed. After a failure of another kind the old token is still there. A stored
///   token that can never be opened again (its key is gone, it is damaged) counts as nothing, so that its owner can sign in again.
template <class S>
concept token_store = std::copy_constructible<S> && requires(const S& store, std::uint64_t generation, const token& value) {
    { store.read() } -> std::same_as<result<stored_token>>;
    { store.compare_and_swap(generation, value) } -> std::same_as<result<std::uint64_t>>;
};

/// A store that other processes use too. `try_lock_for_refresh()` gives the right to renew the grant, or nothing while somebody else
/// has it; the right ends with the object, and with the process. `refreshing_credential` waits for it, and then reads again.
template <class S>
concept shared_token_store = token_store<S> && std::move_constructible<typename S::refresh_lock> && requires(const S& store) {
    { store.try_lock_for_refresh() } -> std::same_as<result<std::optional<typename S::refresh_lock>>>;
};

/// A person's connection in a team: an organization that was chosen, a sign-in, or both.
///
/// Example: `auto held = store.look(); if (held && held->is_dead(oauth::wall_clock())) std::puts("sign in again");`
struct connection {
    std::string organization{};        ///< empty: none was chosen, or it cannot be opened
    bool signed_in = false;            ///< there is a grant that can be opened
    bool is_unusable = false;          ///< there is a grant that can never be opened again; `read()` says why
    std::optional<sys_time> ends_at{}; ///< end of a grant that cannot be renewed; absent: it can be, or its end is not known

    /// An organization alone is not a connection, and neither is a sign-in without an organization.
    bool is_connected() const noexcept { return signed_in && !organization.empty(); }
    /// True when only a new sign-in helps: the grant cannot be opened, or its access token has ended and there is no refresh token. A grant
    /// that the server has ended in the meantime is not known to be dead: the next refresh fails with `not_signed_in`.
    bool is_dead(sys_time now) const noexcept { return is_unusable || (signed_in && ends_at && now >= *ends_at); }
    bool operator==(const connection&) const = default;
};

/// A token store that also keeps the chosen organization. The organization survives sign-outs and new authorizations, and choosing one
/// leaves the grant as it is.
/// - `look()`: what is stored; never `not_signed_in`. A grant that can never be opened again is `is_unusable`, not a failure.
/// - `choose(organization)`: stores it, replacing another.
/// - `sign_out()`: forgets the grant, even one that cannot be opened.
template <class S>
concept connection_store = token_store<S> && requires(const S& store, std::string organization) {
    { store.look() } -> std::same_as<result<connection>>;
    { store.choose(organization) } -> std::same_as<result<void>>;
    { store.sign_out() } -> std::same_as<result<void>>;
};

namespace detail {
inline failure nobody_signed_in() { return fail(failure_kind::not_signed_in, "nobody has signed in: sign in"); }
inline failure another_was_faster() { return fail(failure_kind::conflict, "another sign-in or refresh was faster: read again"); }
/// What `look` says about a grant.
inline connection connection_with(std::string organization, const token* grant) {
    connection made{.organization = std::move(organization), .signed_in = grant != nullptr};
    if (grant != nullptr && grant->refresh_token.empty()) made.ends_at = grant->expires_at;
    return made;
}
} // namespace detail

/// Stores the grant of a new sign-in in place of any other: of one that can still be used, and of one that cannot be opened.
///
/// Example:
/// ```
/// auto token = azdo::call(oauth::exchange_code{server, app, code, oauth::wall_clock()}, transport);
/// if (!token) return token.error();
/// if (auto kept = oauth::keep(store, *token); !kept) return kept.error();
/// ```
/// Failures: `invalid_input` for a grant without tokens, with nothing changed; `storage` and the like of the store, with the old grant still
/// there; `conflict` when other writers were faster ten times.
template <token_store Store>
result<void> keep(const Store& store, const token& granted) {
    if (granted.access_token.empty() && granted.refresh_token.empty())
        return fail(failure_kind::invalid_input, "this grant has no token: keep the result of a sign-in");
    for (int attempts = 1;; ++attempts) {
        const result<stored_token> held = store.read();
        const result<std::uint64_t> written = store.compare_and_swap(held ? held->generation : 0, granted);
        if (written) return {};
        if (written.error().kind != failure_kind::conflict || attempts == 10) return written.error();
    }
}

/// Keeps a grant in memory until the last copy of the store is destroyed.
///
/// Example: `oauth::memory_token_store store{held};`
class memory_token_store {
public:
    memory_token_store() : shared_(std::make_shared<shared>()) {}
    explicit memory_token_store(token first) : memory_token_store() { shared_->held = {std::move(first), 1}; }

    result<stored_token> read() const {
        const std::scoped_lock lock(shared_->mutex);
        if (!shared_->held) return detail::nobody_signed_in();
        return *shared_->held;
    }
    result<std::uint64_t> compare_and_swap(std::uint64_t generation, const token& value) const {
        const std::scoped_lock lock(shared_->mutex);
        const std::uint64_t current = shared_->held ? shared_->held->generation : 0;
        if (generation != current) return detail::another_was_faster();
        shared_->held = stored_token{value, ++shared_->last_generation};
        return shared_->last_generation;
    }
    result<connection> look() const {
        const std::scoped_lock lock(shared_->mutex);
        return detail::connection_with(shared_->organization, shared_->held ? &shared_->held->value : nullptr);
    }
    result<void> choose(std::string organization) const {
        const std::scoped_lock lock(shared_->mutex);
        shared_->organization = std::move(organization);
        return {};
    }
    result<void> sign_out() const {
        const std::scoped_lock lock(shared_->mutex);
        shared_->held.reset();
        return {};
    }

private:
    struct shared {
        std::mutex mutex;
        std::optional<stored_token> held{};
        std::string organization{};
        std::uint64_t last_generation = 1;
    };
    std::shared_ptr<shared> shared_;
};

static_assert(connection_store<memory_token_store>);

} // namespace azdo::inline v1::oauth
