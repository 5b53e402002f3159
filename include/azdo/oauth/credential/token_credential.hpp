// SPDX-License-Identifier: BSL-1.0
// `token_credential`: the token of a program that signs in as itself, fetched again when it expires.
//
// | requirement | test in tests/unit/oauth/credential/token_credential.cpp |
// |---|---|
// | one fetch for any number of threads | one_fetch_for_many_threads |
// | early, and after a refusal | it_is_fetched_before_it_ends, a_refused_token_is_fetched_again |
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
#include <azdo/oauth/credential/refreshing_credential.hpp>
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
/// The state that copies of a credential share.
template <class Fetch, class Clock>
class fetch_state : public flights {
public:
    struct task {}; ///< fetching needs no input

    fetch_state(Fetch get, Clock time, refresh_options how) : fetch(std::move(get)), clock(std::move(time)), options_(std::move(how)) {}

    const refresh_options& options() const noexcept { return options_; }

    turn<task> take_turn(const http::authorization* refused, std::uint64_t waited_for) {
        const std::scoped_lock lock(mutex_);
        turn<task> now;
        if (auto header = usable(refused, early_)) return now.done.emplace(*std::move(header)), now;
        now.flight = under_way();
        if (now.flight != 0) {
            if (auto header = usable(refused, std::chrono::seconds{0})) now.done.emplace(*std::move(header));
            return now;
        }
        if (const auto& why = failure_of(waited_for)) return now.done.emplace(*why), now;
        take_off();
        now.mine.emplace();
        return now;
    }
    result<http::authorization> conclude(result<token> got, const http::authorization* refused) {
        const std::scoped_lock lock(mutex_);
        if (got) {
            held_ = *std::move(got);
            early_ = options_.early;
            if (held_->expires_at) // at most half of a short lifetime
                early_ = std::clamp(
                    std::chrono::floor<std::chrono::seconds>((*held_->expires_at - clock()) / 2), std::chrono::seconds{0}, options_.early);
            return http::authorization::bearer(held_->access_token);
        }
        if (auto header = usable(refused, std::chrono::seconds{0})) return *std::move(header);
        return std::move(got).error();
    }

    /// True while there is a token to fall back on.
    bool lasts(const http::authorization* refused) const {
        const std::scoped_lock lock(mutex_);
        return usable(refused, std::chrono::seconds{0}).has_value();
    }

    const Fetch fetch;
    const Clock clock;

private:
    std::optional<http::authorization> usable(const http::authorization* refused, std::chrono::seconds early) const {
        if (!held_ || is_stale(*held_, clock(), early)) return std::nullopt;
        auto header = http::authorization::bearer(held_->access_token);
        if (!header || (refused != nullptr && *header == *refused)) return std::nullopt;
        return *std::move(header);
    }

    const refresh_options options_;
    std::optional<token> held_{};
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
        return detail::single_flight<state, typename state::task>::in_turns(shared_, &fetch, refused, next);
    }

private:
    using state = detail::fetch_state<Fetch, Clock>;

    static conversation<http::authorization> fetch(
        std::shared_ptr<state> shared, typename state::task, const http::authorization* refused, next_t next) {
        retry_token_request attempts{std::cref(shared->fetch), std::cref(shared->clock)};
        if (shared->lasts(refused)) attempts.options.attempts = 1; // no need to wait: the next call tries again
        result<token> got = co_await attempts.converse(next);
        co_return shared->conclude(std::move(got), refused);
    }

    std::shared_ptr<state> shared_;
};

} // namespace azdo::inline v1::oauth
