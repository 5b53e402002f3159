// SPDX-License-Identifier: BSL-1.0
// Renews every stored grant with a new Client Secret while the old one is still valid.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/flow/refresh.hpp>
#include <azdo/oauth/store/refresh_lock.hpp>
#include <azdo/oauth/store/token_store.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/oauth/wall_clock.hpp>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace azdo::inline v1::oauth {

namespace detail {
/// The store type of a list entry, which is a store or a result of one.
template <class Entry>
struct store_in_entry {
    using type = Entry;
};
template <class Store>
struct store_in_entry<result<Store>> {
    using type = Store;
};
template <class Entry>
using store_in = typename store_in_entry<Entry>::type;

template <class Store>
const Store& opened(const Store& one) noexcept {
    return one;
}
template <class Store>
const Store& opened(const result<Store>& one) {
    return *one;
}
template <class Store>
const failure* why_closed(const Store&) noexcept {
    return nullptr;
}
template <class Store>
const failure* why_closed(const result<Store>& one) {
    return one ? nullptr : &one.error();
}

/// The grant in a store, renewed whenever it ends.
template <token_store Store, time_source Clock>
class stored_grant {
public:
    using outcome = std::uint64_t;

    stored_grant(const authorization_server& at, const app& client, Store store, Clock clock)
        : at_(at), client_(client), store_(std::move(store)), clock_(std::move(clock)) {}

    const Store& store() const noexcept { return store_; }
    std::optional<result<outcome>> read() {
        auto held = store_.read();
        if (!held) return result<outcome>(std::move(held).error());
        held_ = *std::move(held);
        return std::nullopt;
    }
    refresh step() const { return {at_, client_, held_.value, clock_()}; }
    std::optional<result<outcome>> keep(const token& renewed) const {
        auto saved = store_.compare_and_swap(held_.generation, renewed);
        if (!saved && saved.error().kind == failure_kind::conflict) return std::nullopt;
        return saved;
    }
    bool has_changed() const {
        const auto again = store_.read();
        return again && again->generation != held_.generation;
    }
    static result<outcome> give_up(failure why) { return why; }

private:
    const authorization_server& at_;
    const app& client_;
    Store store_;
    Clock clock_;
    stored_token held_{};
};
} // namespace detail

/// Renews the grants in several stores with `app`, which has the new Client Secret. When a secret expires or is regenerated, every token
/// minted with it becomes invalid; sign-ins renewed before that, with the other secret, survive.
///
/// The order of a rotation: make the second secret, give it to every running program, run `refresh_all`, and only then remove the first
/// one.
///
/// Example:
/// ```
/// auto stores = oauth::file_token_store<oauth::system_entropy_t>::all(folder, keys, oauth::system_entropy);
/// if (!stores) return stores.error();
/// auto done = azdo::call(oauth::refresh_all{server, app_with_new_secret, *stores, oauth::wall_clock}, transport);
/// ```
/// Returns a result for each store, in order: the new generation, or why it still has the old grant. A store that could not be opened (a
/// failure in what `all` returns) keeps its failure, and the others are renewed. To continue after failures, call it with the stores that
/// failed. After `invalid_client` (the server does not accept the secret) or a cancelled call, the rest are not tried and get the same
/// failure.
///
/// `Entry`: a store, or a result of one.
template <class Entry, time_source Clock>
requires token_store<detail::store_in<Entry>>
struct refresh_all {
    using result_type = std::vector<result<std::uint64_t>>;

    oauth::authorization_server server;
    oauth::app app;
    std::vector<Entry> stores;
    Clock clock;

    conversation<result_type> converse(next_t next) const {
        result_type done;
        done.reserve(stores.size());
        std::optional<failure> over;
        for (const Entry& one : stores) {
            if (const failure* why = detail::why_closed(one); why != nullptr || over) {
                done.push_back(why != nullptr ? *why : *over);
                continue;
            }
            detail::stored_grant<detail::store_in<Entry>, Clock> grant(server, app, detail::opened(one), clock);
            result<std::uint64_t> renewed = co_await detail::renewal<decltype(grant)>::run(std::move(grant), look_again_after, next);
            if (!renewed && ends_all(renewed.error())) over = renewed.error();
            done.push_back(std::move(renewed));
        }
        co_return done;
    }

private:
    static constexpr std::chrono::milliseconds look_again_after{10};

    static bool ends_all(const failure& why) noexcept { return why.kind == failure_kind::cancelled || why.type_key == "invalid_client"; }
};
template <class Entry, time_source Clock>
refresh_all(authorization_server, app, std::vector<Entry>, Clock) -> refresh_all<Entry, Clock>;

} // namespace azdo::inline v1::oauth
