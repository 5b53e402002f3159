// SPDX-License-Identifier: BSL-1.0
// The dates and delays of HTTP headers.
#pragma once

#include <azdo/core/civil.hpp>
#include <azdo/http/headers.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace azdo {
inline namespace v1 {
namespace http {

namespace detail {
/// The longest delay: a longer one counts as this (RFC 9111 section 1.2.2).
inline constexpr std::int64_t longest_delay_seconds = std::int64_t{1} << 31;

/// Reads a number of seconds, at most `longest_delay_seconds` counts; digits alone.
[[gnu::cold, gnu::noinline]] constexpr std::optional<std::int64_t> read_seconds(std::string_view text) noexcept {
    std::int64_t value = 0;
    for (char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
        if (value > longest_delay_seconds) value = longest_delay_seconds;
    }
    return text.empty() ? std::nullopt : std::optional(value);
}
} // namespace detail

/// Reads an IMF-fixdate such as `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 section 5.6.7) as seconds since 1970.
[[gnu::cold, gnu::noinline]] constexpr std::optional<std::int64_t> parse_http_date(std::string_view text) noexcept {
    constexpr const char* months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    constexpr std::string_view form = "???, dd ??? yyyy hh:mm:ss GMT", numbered = "dyhms";
    if (text.size() != form.size()) return std::nullopt;
    int numbers[numbered.size()]{};
    for (std::size_t i = 0; i < form.size(); ++i) {
        const std::size_t which = numbered.find(form[i]);
        const char c = text[i];
        if (which == numbered.npos ? form[i] != '?' && c != form[i] : c < '0' || c > '9') return std::nullopt;
        if (which != numbered.npos) numbers[which] = numbers[which] * 10 + (c - '0');
    }
    const auto [day, year, hour, minute, second] = numbers;
    int month = 0;
    while (month < 12 && std::string_view(months + 3 * month, 3) != std::string_view(text.data() + 8, 3)) ++month;
    if (month == 12) return std::nullopt;
    if (day < 1 || day > 31 || year < 1970 || hour > 23 || minute > 59 || second > 60) return std::nullopt;
    return days_from_civil({year, month + 1, day}) * 86400 + hour * 3600 + minute * 60 + second;
}

/// The delay that `Retry-After` asks for, in seconds; 0 when there is none or it cannot be read. A date counts from the response's own
/// `Date` (RFC 9110 section 10.2.3). What is longer than 2^31 seconds counts as that (RFC 9111 section 1.2.2).
[[gnu::cold, gnu::noinline]] constexpr std::int64_t retry_after_seconds(const header_list& headers) noexcept {
    const std::string_view asked = headers.find("Retry-After");
    if (const auto seconds = detail::read_seconds(asked)) return *seconds;
    const auto until = parse_http_date(asked), from = parse_http_date(headers.find("Date"));
    if (!until || !from || *until <= *from) return 0;
    return *until - *from < detail::longest_delay_seconds ? *until - *from : detail::longest_delay_seconds;
}

} // namespace http
} // namespace v1
} // namespace azdo
