// SPDX-License-Identifier: BSL-1.0
// The right to renew a stored grant, one process at a time.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/oauth/store/token_store.hpp>
#include <azdo/oauth/token.hpp>

#include <concepts>
#include <cstdint>
#include <optional>
#include <type_traits>
#include <utility>

namespace azdo::inline v1::oauth {

/// The lock of a store that only one process uses: there is nothing to lock.
struct no_refresh_lock {};

/// A refresh lock that also ends by itself, so that a dead holder cannot keep it: `begun_at(time)` is told the driver's time before the lock
/// was asked for; a renewal sends nothing after `begin_by()`, and its request ends by `end_by()`, while the lock certainly lasts.
template <class L>
concept refresh_lease = requires(L& lock, http::time_point time) {
    lock.begun_at(time);
    { lock.begin_by() } -> std::same_as<http::time_point>;
    { lock.end_by() } -> std::same_as<http::time_point>;
};

namespace detail {
template <class Store>
struct refresh_lock_type {
    using type = no_refresh_lock;
};
template <shared_token_store Store>
struct refresh_lock_type<Store> {
    using type = typename Store::refresh_lock;
};
} // namespace detail

template <token_store Store>
using refresh_lock_of = typename detail::refresh_lock_type<Store>::type;

/// Waits until this process may renew the grant of a store, polling every `look_again_after`. Then **read the store again**: another
/// process may have renewed it in the meantime.
///
/// Example: `auto alone = co_await oauth::wait_for_refresh_lock(store, std::chrono::milliseconds(10));`
///
/// Failures: `cancelled`, when the call is; those of the store.
template <token_store Store>
conversation<refresh_lock_of<Store>> wait_for_refresh_lock(Store store, std::chrono::milliseconds look_again_after) {
    if constexpr (shared_token_store<Store>) {
        for (;;) {
            const http::time_point time = co_await azdo::current_time{};
            result<std::optional<refresh_lock_of<Store>>> tried = store.try_lock_for_refresh();
            if (!tried) co_return std::move(tried).error();
            if (*tried) {
                if constexpr (refresh_lease<refresh_lock_of<Store>>) (*tried)->begun_at(time);
                co_return *std::move(*tried);
            }
            const http::time_point later = time.after(look_again_after);
            co_await wait_until{later};
            const http::time_point woken = co_await azdo::current_time{};
            if (woken < later) co_return fail(failure_kind::cancelled, "the call was cancelled while another program renewed the sign-in");
        }
    } else {
        co_return no_refresh_lock{};
    }
}

namespace detail {
/// Renews a stored grant while no other program does: reads the store, sends, stores; again if another writer changed the store in the
/// meantime. `Grant` says what that means: `store()`; `read()`, a result when nothing has to be sent; `step()`, the request; `keep(token)`,
/// nothing when another writer was faster; `has_changed()`, true when the store no longer holds what was sent; `give_up(failure)`.
template <class Grant>
struct renewal {
    using outcome = typename Grant::outcome;
    using lock = refresh_lock_of<std::remove_cvref_t<decltype(std::declval<const Grant&>().store())>>;

    static conversation<outcome> run(Grant grant, std::chrono::milliseconds look_again_after, next_t next) {
        auto alone = co_await wait_for_refresh_lock(grant.store(), look_again_after);
        if (!alone) co_return grant.give_up(std::move(alone).error());
        for (int attempts = 0; attempts < 3; ++attempts) {
            std::optional<result<outcome>> there = grant.read();
            if (there) co_return *std::move(there);
            const auto step = grant.step();
            http::time_point end_by = http::never;
            if constexpr (refresh_lease<lock>) {
                const http::time_point before = co_await azdo::current_time{};
                co_await wait_until{before}; // reading took its time: ask the clock again
                const http::time_point now = co_await azdo::current_time{};
                if (alone->begin_by() < now) { // the lock may end before the answer is here: take it again
                    alone = fail(failure_kind::timed_out, "");
                    alone = co_await wait_for_refresh_lock(grant.store(), look_again_after);
                    if (!alone) co_return grant.give_up(std::move(alone).error());
                    continue;
                }
                end_by = alone->end_by();
            }
            result<token> renewed = co_await send_step(step, next, end_by);
            if (renewed) {
                std::optional<result<outcome>> kept = grant.keep(*std::move(renewed));
                if (kept) co_return *std::move(kept);
            } else if (renewed.error().kind != failure_kind::not_signed_in || !grant.has_changed()) {
                co_return grant.give_up(std::move(renewed).error());
            }
        }
        co_return fail(failure_kind::conflict, "other writers keep changing the stored sign-in: try again");
    }
};
} // namespace detail

} // namespace azdo::inline v1::oauth
