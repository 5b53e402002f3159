// SPDX-License-Identifier: BSL-1.0
// `throttle`: delays requests when the service asks for it, before the service has to refuse one.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/min_max.hpp>
#include <azdo/core/ref_count.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/date.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/rate_limit.hpp>
#include <azdo/http/url.hpp>

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// How long `throttle` may wait.
struct throttle_options {
    /// The longest that one request waits for the service; by default five minutes, the period over which the service counts. 0: it never
    /// waits. For advice (see `throttle`) it also waits at most half of its remaining time.
    std::chrono::milliseconds longest_wait{300'000};
};

namespace detail {
/// A pause that the service asks for.
struct asked_pause {
    std::chrono::milliseconds time{0}; ///< 0: none
    bool binding = false;              ///< the service refused a request and named the time of the next: nothing is sent before
};

using http::detail::is_pause;

/// How long the service asks clients to wait before the next request.
inline asked_pause pause_asked_by(const http::response& got) noexcept {
    const http::header_list& headers = got.headers();
    if (const auto asked = http::retry_after(headers); is_pause(asked)) return {*asked, got.status == 429 || got.status == 503};
    const rate_limit allowed = http::read_rate_limit(headers);
    const auto date = http::parse_http_date(headers.find("Date"));
    if (allowed.remaining == 0 && allowed.reset && date && *allowed.reset > *date)
        return {std::min(*allowed.reset - *date, std::chrono::seconds(http::detail::longest_delay_seconds)), false};
    return {allowed.delay.value_or(std::chrono::milliseconds(0)), false};
}

/// Until when a host asks for a pause.
struct host_pause {
    std::string origin{};
    http::time_point binding{INT64_MIN};  ///< nothing is sent before
    http::time_point advisory{INT64_MIN}; ///< a request waits until then, as far as the options allow
};

/// The pauses of all hosts, shared by threads.
class pauses {
public:
    host_pause of(std::string_view origin) const {
        const std::lock_guard lock(mutex_);
        for (const host_pause& one : all_)
            if (one.origin == origin) return one;
        return {};
    }
    AZDO_COLD void note(std::string_view origin, bool binding, http::time_point time, http::time_point until) {
        const std::lock_guard lock(mutex_);
        for (std::size_t i = all_.size(); i-- > 0;)
            if (all_[i].origin != origin && !(time < all_[i].binding) && !(time < all_[i].advisory)) forget(all_[i]);
        host_pause& one = of_origin(origin);
        http::time_point& noted = binding ? one.binding : one.advisory;
        noted = std::max(noted, until);
    }
    mutable ref_count users{};

private:
    void forget(host_pause& one) {
        std::swap(one, all_.back());
        all_.pop_back();
    }
    host_pause& of_origin(std::string_view origin) {
        for (host_pause& one : all_)
            if (one.origin == origin) return one;
        return all_.emplace_back(host_pause{.origin = std::string(origin)});
    }
    mutable std::mutex mutex_{};
    std::vector<host_pause> all_{};
};

/// Until when a request follows advice to wait: at most `longest_wait`, and half of the time until its deadline, so that it is still sent
/// and answered in time.
constexpr http::time_point latest_for_advice(
    http::time_point time, http::time_point deadline, std::chrono::milliseconds longest_wait) noexcept {
    const http::time_point latest = time.after(std::max(longest_wait, std::chrono::milliseconds(0)));
    if (!(time < deadline)) return time;
    const std::uint64_t left = static_cast<std::uint64_t>(deadline.ms) - static_cast<std::uint64_t>(time.ms);
    return deadline == http::never ? latest : std::min(latest, time.after(std::chrono::milliseconds(left / 2)));
}
/// The time from one point to a later one, rounded up.
constexpr std::chrono::seconds seconds_between(http::time_point from, http::time_point to) noexcept {
    const std::uint64_t ms = static_cast<std::uint64_t>(to.ms) - static_cast<std::uint64_t>(from.ms);
    return std::chrono::seconds(ms / 1000 + (ms % 1000 != 0 ? 1 : 0));
}
} // namespace detail

/// Slows requests to the rate that the service asks for: after a `Retry-After` (also on a 200), an exhausted `X-RateLimit-Remaining` or an
/// `X-RateLimit-Delay`, the next request to that host waits, whichever thread sends it. Copies share the known pauses.
///
/// A 429 or 503 with `Retry-After` is binding: nothing is sent to that host before its time. Any other answer is only advice, and advice
/// never makes a call fail: a request waits for at most `longest_wait`, and at most half of the time until its deadline (50 s of a call's
/// default 100 s). Then it is sent.
///
/// Examples:
/// ```
/// auto api = azdo::retry{entropy} | azdo::throttle{} | azdo::authenticate{credential} | transport;
/// auto patient = azdo::retry{entropy} | azdo::throttle{{.longest_wait = std::chrono::hours(1)}} | azdo::authenticate{credential} | transport;
/// // In a web server, where a person waits for a page, nothing waits for the service: advice is not waited for, and after a
/// // binding pause the request fails at once. Share one `throttle` among the requests that should know of each other's pauses.
/// auto web = azdo::retry{entropy, {.longest_asked_delay = std::chrono::seconds(0)}} | azdo::throttle{{.longest_wait = std::chrono::seconds(0)}} |
///            azdo::authenticate{credential} | transport;
/// ```
/// Failures: `throttled` at once, with nothing sent and `retry_after`, when a binding pause would outlast `longest_wait` or the
/// request's deadline.
class throttle {
public:
    explicit throttle(throttle_options options = {}) : options_(options) {}

    conversation<http::response> operator()(http::request message, next_t next) const {
        const auto parts = http::split_url(message.target());
        if (!parts) co_return parts.error();
        const std::string origin(parts->origin());
        const http::time_point begin = co_await current_time{};
        const http::time_point latest = begin.after(options_.longest_wait);
        const http::time_point latest_advised = detail::latest_for_advice(begin, message.deadline, options_.longest_wait);
        http::time_point time = begin;
        for (;; time = co_await current_time{}) {
            const detail::host_pause asked = pauses_->of(origin);
            const http::time_point free = std::max(asked.binding, std::min(asked.advisory, latest_advised));
            if (!(time < free) || message.stop.stop_requested()) break; // the driver refuses a request after a stop
            if (time < asked.binding && (latest < asked.binding || !(asked.binding < message.deadline)))
                co_return too_early(time, asked.binding);
            co_await wait_until{free};
        }
        message.waited += std::chrono::milliseconds(time.ms - begin.ms);
        result<http::response> got = co_await next(std::move(message));
        if (!got) co_return got;
        if (const detail::asked_pause asked = detail::pause_asked_by(*got); asked.time.count() > 0) {
            time = co_await current_time{};
            const std::chrono::milliseconds advised = std::min(asked.time, options_.longest_wait);
            pauses_->note(origin, asked.binding, time, time.after(asked.binding ? asked.time : advised));
        }
        co_return got;
    }

private:
    static failure too_early(http::time_point time, http::time_point free) {
        failure made = fail(failure_kind::throttled, "the service asked for a longer pause than this call may take; nothing was sent");
        made.retry_after = detail::seconds_between(time, free);
        made.nothing_sent = true;
        return made;
    }

    counted_ptr<detail::pauses> pauses_{new detail::pauses};
    throttle_options options_;
};

} // namespace azdo::inline v1
