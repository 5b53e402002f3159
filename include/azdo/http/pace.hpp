// SPDX-License-Identifier: BSL-1.0
// `pace`: waits before the next request when the service asks for it, before it has to refuse one.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/date.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/url.hpp>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo {
inline namespace v1 {

namespace detail {
/// How many milliseconds the service asks to wait before the next request; 0: none.
inline std::int64_t asked_pause_ms(const http::header_list& headers) noexcept {
    constexpr std::int64_t longest_ms = 300'000; // the service counts over five minutes
    if (const std::int64_t seconds = http::retry_after_seconds(headers); seconds > 0) return seconds * 1000;
    const auto reset = http::detail::read_number(headers.find("X-RateLimit-Reset"));
    const auto date = http::parse_http_date(headers.find("Date"));
    if (headers.find("X-RateLimit-Remaining") == "0" && reset && date && *reset > *date)
        return std::min((*reset - *date) * 1000, longest_ms);
    const std::string_view delay = headers.find("X-RateLimit-Delay"); // seconds, with up to three decimals
    const std::size_t point = std::min(delay.find('.'), delay.size());
    const auto seconds = http::detail::read_number(delay.substr(0, point));
    if (!seconds) return 0;
    std::int64_t ms = *seconds * 1000, digit = 100;
    for (std::size_t i = point + 1; i < delay.size() && digit > 0; ++i, digit /= 10) {
        if (delay[i] < '0' || delay[i] > '9') return 0;
        ms += (delay[i] - '0') * digit;
    }
    return std::min(ms, longest_ms);
}

/// Until when each host wants to be left alone.
class pauses {
public:
    http::instant until(std::string_view origin) const {
        const std::lock_guard lock(mutex_);
        for (const auto& one : all_)
            if (one.origin == origin) return one.until;
        return {INT64_MIN};
    }
    void extend(std::string_view origin, http::instant until) {
        const std::lock_guard lock(mutex_);
        for (auto& one : all_) {
            if (one.origin != origin) continue;
            one.until = std::max(one.until, until);
            return;
        }
        all_.push_back({std::string(origin), until});
    }

private:
    struct pause {
        std::string origin;
        http::instant until;
    };
    mutable std::mutex mutex_{};
    std::vector<pause> all_{};
};
} // namespace detail

/// Keeps to the pace that the service asks for: after a `Retry-After` (also on a 200), an exhausted `X-RateLimit-Remaining` or an
/// `X-RateLimit-Delay`, the next request to that host waits, whichever thread sends it. Copies share what they know.
///
/// Example: `auto api = azdo::retry{entropy} | azdo::pace{} | azdo::bearer{credential} | transport;`
///
/// Failures: `throttled` at once, with nothing sent, when the pause would outlast the request's deadline.
class pace {
public:
    conversation<http::response> operator()(http::request message, next_t next) const {
        const auto parts = http::split_url(message.target());
        if (!parts) co_return parts.error();
        const std::string origin(parts->origin());
        for (http::instant time = co_await now{}, free = pauses_->until(origin); time < free; free = pauses_->until(origin)) {
            if (!(free < message.deadline)) co_return too_early(time, free);
            co_await wait_until{free};
            time = co_await now{};
            if (message.stop.stop_requested()) break; // the driver refuses the request
        }
        result<http::response> got = co_await next(std::move(message));
        if (!got) co_return got;
        if (const std::int64_t pause = detail::asked_pause_ms(got->headers()); pause > 0) {
            const http::instant time = co_await now{};
            pauses_->extend(origin, time.after(pause));
        }
        co_return got;
    }

private:
    static failure too_early(http::instant time, http::instant free) {
        failure made = fail(failure_kind::throttled, "the service asked to pause longer than this call may take; nothing was sent");
        made.retry_after_seconds = (free.ms - time.ms + 999) / 1000;
        made.nothing_sent = true;
        return made;
    }

    std::shared_ptr<detail::pauses> pauses_ = std::make_shared<detail::pauses>();
};

} // namespace v1
} // namespace azdo
