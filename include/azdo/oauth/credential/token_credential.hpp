// SPDX-License-Identifier: BSL-1.0
// `token_credential`: the token of a program that signs in as itself, fetched again when it expires.
//
// | requirement | test in tests/unit/oauth/credential/token_credential.cpp |
// |---|---|
// | one fetch for any number of threads | one_fetch_for_many_threads |
// | early, and after a refusal | it_is_fetched_before_it_ends, a_refused_token_is_fetched_again |
// | the new token has what the service demands | claims_are_asked_for |
// | a network failure does not discard a token that is still valid | a_failure_keeps_what_lasts |
// | each attempt is a new step, so a new `jti` | every_fetch_is_a_new_step, after_429_it_is_fetched_again |
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/url.hpp>
#include <azdo/oauth/claims.hpp>
#include <azdo/oauth/credential/single_flight.hpp>
#include <azdo/oauth/flow/retry_token_request.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/oauth/wall_clock.hpp>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace azdo::inline v1::oauth {

namespace detail {
struct fetch_task {}; ///< fetching needs no input
/// The fetched token, and which caller fetches the next one.
template <class Fetch, class Clock>
class fetch_state : public token_turns<fetch_state<Fetch, Clock>, fetch_task, Clock> {
    using base = token_turns<fetch_state<Fetch, Clock>, fetch_task, Clock>;

public:
    fetch_state(Fetch get, Clock clock, refresh_options options) : base(std::move(clock), std::move(options)), fetch(std::move(get)) {}

    result<http::authorization> conclude(result<token> got, const http::authorization* refused) {
        const std::scoped_lock lock(this->mutex_);
        if (got) {
            this->hold({*std::move(got), 0}, this->demand());
            early_ = this->early_for(this->held_->value);
            return http::authorization::bearer(this->held_->value.access_token);
        }
        if (auto header = this->usable(refused)) return *std::move(header);
        return std::move(got).error();
    }
    /// True while there is a token to fall back on.
    bool lasts(const http::authorization* refused) const {
        const std::scoped_lock lock(this->mutex_);
        return this->usable(refused).has_value();
    }

    const Fetch fetch;

private:
    friend base;
    static result<void> make_ready() { return {}; }
    std::chrono::seconds early() const { return early_; }
    static result<fetch_task> task() { return fetch_task{}; }

    std::chrono::seconds early_{};
};
} // namespace detail

/// Supplies the token that a step fetches, and fetches the next one shortly before it expires or when the service refuses it. Nothing is
/// stored.
///
/// Example:
/// ```
/// auto fetch = [=](azdo::sys_time now) { return oauth::client_credentials{oauth::entra{tenant}, app, oauth::azure_devops_default_scope, now}; };
/// auto api = azdo::retry{entropy} | azdo::authenticate{oauth::token_credential{fetch, oauth::wall_clock}} | transport;
/// ```
/// `managed_identity` and `pipelines_sign_in` are such steps too. Copies share the token; any number of threads cause one fetch.
/// After 429 and 5xx the step is made and sent again (oauth/flow/retry_token_request.hpp).
/// Requirement: `fetch` may be called from any thread.
/// Failures: those of the step; a token that is still valid is used in spite of them.
template <token_fetch Fetch, time_source Clock>
class token_credential {
public:
    token_credential(Fetch fetch, Clock clock, refresh_options options = {})
        : shared_(std::make_shared<state>(std::move(fetch), std::move(clock), std::move(options))) {}

    bool is_for(const http::url_parts& url) const noexcept { return shared_->options().servers.contain(url); }
    std::string refusal(const http::url_parts& url) const { return shared_->options().servers.refusal(url); }
    conversation<http::authorization> authorize(const http::authorization* refused, next_t next) const {
        return detail::single_flight<state, detail::fetch_task>::in_turns(shared_, &fetch, refused, next);
    }

private:
    using state = detail::fetch_state<Fetch, Clock>;

    static conversation<http::authorization> fetch(
        std::shared_ptr<state> shared, detail::fetch_task, const http::authorization* refused, next_t next) {
        retry_token_request attempts{std::cref(shared->fetch), std::cref(shared->clock())};
        attempts.claims = detail::demand_of(refused);
        if (shared->lasts(refused)) attempts.options.attempts = 1; // no need to wait: the next call tries again
        result<token> got = co_await attempts.converse(next);
        co_return shared->conclude(std::move(got), refused);
    }

    std::shared_ptr<state> shared_;
};

} // namespace azdo::inline v1::oauth
