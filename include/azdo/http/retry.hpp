// SPDX-License-Identifier: BSL-1.0
// `retry`: repeats requests after temporary failures, but only those that are safe to repeat.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/min_max.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/date.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

/// How often to repeat, and how long to wait.
struct retry_options {
    int attempts = 4;                           ///< including the first one
    std::chrono::milliseconds first_delay{500}; ///< before the second attempt; doubles each time
    std::chrono::milliseconds longest_delay{30'000};
    std::chrono::milliseconds total_wait{90'000}; ///< sum of all waits of one request; a longer `Retry-After` ends the retries
    /// A longer `Retry-After` ends the retries. 0: never waits because the service asks for it, which suits a web server.
    std::chrono::milliseconds longest_asked_delay = std::chrono::milliseconds::max();
};

/// The source of the jitter: a number, a callable that gives one, or a callable that fills a `std::span<unsigned char>`.
template <class E>
concept jitter_source = std::unsigned_integral<std::remove_cvref_t<E>> || requires(E& entropy) {
    { entropy() } -> std::unsigned_integral;
} || requires(E& entropy, std::span<unsigned char> bytes) {
    entropy(bytes);
} || requires(E& entropy, std::span<std::byte> bytes) {
    entropy(bytes);
};

namespace detail {
/// A number from the operating system's random generator, or from the clock if there is none. Good enough for jitter, not for secrets.
std::uint64_t system_seed() noexcept;

template <class E>
std::uint64_t draw_seed(E& entropy) {
    if constexpr (std::unsigned_integral<std::remove_cvref_t<E>>) {
        return entropy;
    } else if constexpr (requires {
                             { entropy() } -> std::unsigned_integral;
                         }) {
        return entropy();
    } else {
        unsigned char bytes[8]{};
        if constexpr (requires { entropy(std::span<unsigned char>(bytes)); })
            static_cast<void>(entropy(std::span<unsigned char>(bytes)));
        else
            static_cast<void>(entropy(std::as_writable_bytes(std::span<unsigned char>(bytes))));
        std::uint64_t seed = 0;
        for (unsigned char byte : bytes) seed = seed << 8 | byte;
        return seed;
    }
}

/// SplitMix64: spreads the bits of a number.
constexpr std::uint64_t spread(std::uint64_t x) noexcept {
    x += 0x9E3779B97F4A7C15u;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
    return x ^ (x >> 31);
}

using http::detail::is_pause;

/// How long to wait before the next attempt: as long as the service asked for, else exponentially longer with jitter.
inline std::chrono::milliseconds delay_after(
    std::optional<std::chrono::seconds> asked, int attempt, std::uint64_t seed, const retry_options& options) noexcept {
    if (is_pause(asked)) return std::min(*asked, std::chrono::seconds(http::detail::longest_delay_seconds));
    const int doublings = std::min(attempt - 1, 20);
    const std::int64_t longest = std::max<std::int64_t>(options.longest_delay.count(), 0);
    const std::int64_t first = std::max<std::int64_t>(options.first_delay.count(), 0);
    const std::int64_t step = first > longest >> doublings ? longest : first << doublings;
    const auto half = static_cast<std::uint64_t>(std::max<std::int64_t>(step / 2, 1));
    return std::chrono::milliseconds(step - static_cast<std::int64_t>(spread(seed) % half));
}

/// True when waiting once more, after the time already waited, is within the limits.
inline bool is_patient(std::optional<std::chrono::seconds> asked, std::chrono::milliseconds delay, std::chrono::milliseconds waited,
    const retry_options& options) noexcept {
    return delay <= options.total_wait - waited && (!is_pause(asked) || delay <= options.longest_asked_delay);
}

inline bool may_repeat(const http::request& sent, const result<http::response>& got) noexcept {
    const bool harmless = is_idempotent(sent.method()) && !sent.once;
    if (!got) {
        const failure_kind kind = got.error().kind;
        return (kind == failure_kind::transport || kind == failure_kind::timed_out) && (harmless || got.error().nothing_sent);
    }
    return (got->status == 429 && !sent.once) || (got->status >= 500 && got->status != 501 && got->status != 505 && harmless);
}
} // namespace detail

/// Repeats a request after 429 (any method), after 5xx and transport failures (methods that RFC 9110 calls idempotent), and after a failure
/// where not a byte was sent (any method). A POST or PATCH that may have been carried out is never sent twice; a request with `once` set is
/// only repeated when not a byte was sent.
///
/// Examples:
/// ```
/// auto api = azdo::retry{} | azdo::authenticate{credential} | transport;
/// auto hasty = azdo::retry{{.attempts = 2, .first_delay = std::chrono::milliseconds(100)}} | azdo::authenticate{credential} | transport;
/// ```
/// The jitter comes from the operating system's random generator unless another source is given (`azdo::retry{entropy}`).
///
/// It waits as long as `Retry-After` says, else exponentially longer with jitter. It gives up when the attempts, the total wait or the
/// request's deadline would be exceeded; the last answer is then the result. `attempts` of a request, if set, overrides the option.
class retry {
public:
    explicit retry(const retry_options& options = {}) : seed_(detail::system_seed()), options_(options) {}
    template <jitter_source E>
    explicit retry(E&& entropy, const retry_options& options = {}) : seed_(detail::draw_seed(entropy)), options_(options) {}

    conversation<http::response> operator()(http::request message, next_t next) const {
        std::chrono::milliseconds waited{0};
        const int attempts = message.attempts > 0 ? message.attempts : options_.attempts;
        for (int attempt = 1;; ++attempt) {
            result<http::response> got = co_await next(message);
            if (attempt >= attempts || !detail::may_repeat(message, got)) co_return got;
            const http::time_point time = co_await current_time{};
            const auto asked = got ? http::retry_after(got->headers()) : got.error().retry_after;
            const std::chrono::milliseconds delay = detail::delay_after(asked, attempt, drawn(attempt, time), options_);
            if (!detail::is_patient(asked, delay, waited, options_) || !(time.after(delay) < message.deadline)) co_return got;
            waited += delay;
            message.waited += delay;
            message.attempt = attempt + 1;
            co_await wait_until{time.after(delay)};
        }
    }

private:
    std::uint64_t drawn(int attempt, http::time_point time) const noexcept {
        return seed_ ^ detail::spread(static_cast<std::uint64_t>(time.ms) + static_cast<std::uint64_t>(attempt));
    }

    std::uint64_t seed_;
    retry_options options_;
};

} // namespace azdo::inline v1

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/http/impl/retry.hpp>
#endif
