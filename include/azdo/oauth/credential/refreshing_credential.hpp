// SPDX-License-Identifier: BSL-1.0
// `refreshing_credential`: an access token that renews itself, once for any number of threads and processes.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/url.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/claims.hpp>
#include <azdo/oauth/credential/single_flight.hpp>
#include <azdo/oauth/flow/refresh.hpp>
#include <azdo/oauth/store/refresh_lock.hpp>
#include <azdo/oauth/store/token_store.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/oauth/wall_clock.hpp>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace azdo::inline v1::oauth {

namespace detail {
/// The token of a store, and which caller renews it.
template <class Store, class Clock>
class refresh_state : public token_turns<refresh_state<Store, Clock>, stored_token, Clock> {
    using base = token_turns<refresh_state<Store, Clock>, stored_token, Clock>;

public:
    refresh_state(oauth::authorization_server at, oauth::app client, Store store, Clock clock, refresh_options options)
        : base(std::move(clock), std::move(options)), at_(std::move(at)), registered_(std::move(client)), store_(std::move(store)) {}

    const Store& store() const noexcept { return store_; }

    /// Reads the store again before sending. A token other than `old` becomes `old`; returns its header if it is still valid, otherwise
    /// nothing, so that it is renewed. Fails when the person was signed out.
    std::optional<result<http::authorization>> read_again(stored_token& old, const http::authorization* refused) {
        auto stored = store_.read();
        const std::scoped_lock lock(this->mutex_);
        if (!stored) return without_store(std::move(stored).error(), refused);
        if (stored->generation == old.generation) return as_before(old.generation);
        old = *stored;
        this->hold(*std::move(stored));
        auto header = this->usable(refused, early());
        if (!header) return std::nullopt;
        return result<http::authorization>(*std::move(header));
    }
    /// True when the store holds a token other than `old`.
    bool has_changed(const stored_token& old) const {
        const auto stored = store_.read();
        return stored && stored->generation != old.generation;
    }
    oauth::refresh step(const stored_token& old, const http::authorization* refused) const {
        oauth::refresh made{at_, registered_, old.value, this->clock()()};
        made.claims = demand_of(refused);
        return made;
    }

    /// Stores a renewed token, and only then returns its header. Nothing if another writer has changed the store since.
    std::optional<result<http::authorization>> keep(const stored_token& old, token renewed) {
        const std::scoped_lock lock(this->mutex_);
        this->hold({renewed, old.generation}, this->demand());
        early_ = this->early_for(renewed);
        auto saved = save(old.generation, renewed);
        if (!saved && saved.error().kind == failure_kind::conflict) return std::nullopt;
        if (!saved) return result<http::authorization>(std::move(saved).error());
        return http::authorization::bearer(renewed.access_token);
    }
    /// The outcome when the token was not renewed. Only the server's refusal ends a grant; otherwise the token is used while it lasts.
    result<http::authorization> give_up(const stored_token& old, failure why, const http::authorization* refused) {
        const std::scoped_lock lock(this->mutex_);
        if (why.kind == failure_kind::not_signed_in) {
            if (refused != nullptr && why.challenge.empty()) why.challenge = refused->challenge();
            if (!this->demand().empty() && why.type_key != "invalid_grant") { // without those claims the grant may still be good
                unmet_ = {old.generation, this->demand(), why};
                return why;
            }
            dead_ = old.generation;
            demanded_ = why.challenge;
        } else if (auto header = this->usable(refused))
            return *std::move(header);
        return why;
    }

private:
    friend base;
    using base::held_;

    /// A demand that a renewal could not meet.
    struct unmet_demand {
        std::uint64_t generation = 0;
        std::string claims{};
        failure outcome{};
    };
    /// The outcome of a demand that this grant could not meet before.
    std::optional<result<http::authorization>> as_before(std::uint64_t generation) const {
        if (!unmet_ || unmet_->generation != generation || unmet_->claims != this->demand()) return std::nullopt;
        return result<http::authorization>(failure(unmet_->outcome));
    }

    /// Reads the store the first time and after the server ended the grant; retries a write that failed.
    result<void> make_ready() {
        if (held_ && unsaved_) return save(held_->generation, held_->value);
        if (held_ && dead_ != held_->generation) return {};
        auto stored = store_.read();
        if (!stored) return std::move(stored).error();
        this->hold(*std::move(stored));
        return {};
    }
    /// A token that cannot be renewed is used to its end.
    std::chrono::seconds early() const { return held_->value.refresh_token.empty() ? std::chrono::seconds{0} : early_; }
    result<stored_token> task() const {
        if (dead_ == held_->generation) {
            failure why = fail(failure_kind::not_signed_in, "the sign-in has expired and cannot be renewed: sign in again");
            why.challenge = demanded_;
            return why;
        }
        return *held_;
    }
    /// The outcome when the store could not be read. The token is forgotten only if the store says that nobody is signed in.
    result<http::authorization> without_store(failure why, const http::authorization* refused) {
        if (why.kind == failure_kind::not_signed_in)
            held_.reset();
        else if (auto header = this->usable(refused))
            return *std::move(header);
        return why;
    }
    result<void> save(std::uint64_t generation, const token& value) {
        auto saved = store_.compare_and_swap(generation, value);
        unsaved_ = !saved && saved.error().kind != failure_kind::conflict;
        if (!saved) return std::move(saved).error();
        held_->generation = *saved;
        return {};
    }

    const oauth::authorization_server at_;
    const oauth::app registered_;
    const Store store_;
    std::chrono::seconds early_ = this->options().early;
    bool unsaved_ = false;
    std::optional<std::uint64_t> dead_{}; ///< the generation that the server refused to renew
    std::string demanded_{};              ///< the challenge that a new sign-in has to meet
    std::optional<unmet_demand> unmet_{};
};
} // namespace detail

/// Supplies the access token of a store, and renews it shortly before it expires and when the service refuses it. Any number of threads
/// that need a new token at the same time cause one refresh, and share its outcome. Processes that share a store (`file_token_store`) take
/// turns too: lock, **read again**, then return what another process renewed, or else send and store; unlock.
///
/// Example:
/// ```
/// oauth::memory_token_store store{held};
/// auto api = azdo::retry{entropy} | azdo::authenticate{oauth::refreshing_credential{server, app, store, oauth::wall_clock}} | transport;
/// ```
/// A renewed token is stored before it is used. Copies share their state.
///
/// A token that the service refuses with a claims challenge is renewed with those claims, even if a token without them has been obtained in
/// the meantime. Where that takes a person, `failure::challenge` has them: pass `read_claims` of it to `authorize`.
///
/// Failures: `not_signed_in` when nobody has signed in or the server ended the grant (`invalid_grant`); the server is then not asked again
/// until the store holds another token. After any other failure (no network, 5xx, an HTML page) the old token is kept, used while it
/// lasts, and renewed at the next call. `storage` and the like when the store cannot be written: the token is kept in memory and the write
/// is retried.
template <token_store Store, time_source Clock>
class refreshing_credential {
public:
    refreshing_credential(oauth::authorization_server at, oauth::app client, Store store, Clock clock, refresh_options options = {})
        : shared_(std::make_shared<state>(std::move(at), std::move(client), std::move(store), std::move(clock), std::move(options))) {}

    bool is_for(const http::url_parts& url) const noexcept { return shared_->options().servers.contain(url); }
    std::string refusal(const http::url_parts& url) const { return shared_->options().servers.refusal(url); }

    conversation<http::authorization> authorize(const http::authorization* refused, next_t next) const {
        return detail::single_flight<state, stored_token>::in_turns(shared_, &renew, refused, next);
    }

private:
    using state = detail::refresh_state<Store, Clock>;

    /// The grant in one renewal.
    struct grant {
        using outcome = http::authorization;
        std::shared_ptr<state> shared;
        stored_token old;
        const http::authorization* refused;

        const Store& store() const noexcept { return shared->store(); }
        std::optional<result<outcome>> read() { return shared->read_again(old, refused); }
        oauth::refresh step() const { return shared->step(old, refused); }
        std::optional<result<outcome>> keep(token renewed) const { return shared->keep(old, std::move(renewed)); }
        bool has_changed() const { return shared->has_changed(old); }
        result<outcome> give_up(failure why) const { return shared->give_up(old, std::move(why), refused); }
    };
    static conversation<http::authorization> renew(
        std::shared_ptr<state> shared, stored_token old, const http::authorization* refused, next_t next) {
        const std::chrono::milliseconds interval = shared->options().look_again_after;
        return detail::renewal<grant>::run(grant{std::move(shared), std::move(old), refused}, interval, next);
    }

    std::shared_ptr<state> shared_;
};

} // namespace azdo::inline v1::oauth
