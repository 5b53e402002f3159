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
[[gnu::cold, gnu::noinline]] constexpr std::optional<std::int64_t> read_number(std::string_view text) noexcept {
    std::int64_t value = 0;
    for (char c : text) {
        if (c < '0' || c > '9' || value > 100'000'000'000) return std::nullopt;
        value = value * 10 + (c - '0');
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

/// The delay that `Retry-After` asks for, in seconds and at most a day; 0 when there is none or it cannot be read. A date counts from
/// the response's own `Date` (RFC 9110 section 10.2.3).
[[gnu::cold, gnu::noinline]] constexpr std::int64_t retry_after_seconds(const header_list& headers) noexcept {
    constexpr std::int64_t day = 86400;
    const std::string_view asked = headers.find("Retry-After");
    if (const auto seconds = detail::read_number(asked)) return *seconds < day ? *seconds : day;
    const auto until = parse_http_date(asked), from = parse_http_date(headers.find("Date"));
    if (!until || !from || *until <= *from) return 0;
    return *until - *from < day ? *until - *from : day;
}

} // namespace http
} // namespace v1
} // namespace azdo
