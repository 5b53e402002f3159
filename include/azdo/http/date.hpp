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
[[gnu::noinline]] constexpr std::optional<std::int64_t> parse_http_date(std::string_view text) noexcept {
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (text.size() != 29 || text.substr(3, 2) != ", " || text[7] != ' ' || text[11] != ' ' || text[16] != ' ' || text[19] != ':' ||
        text[22] != ':' || text.substr(25) != " GMT")
        return std::nullopt;
    const auto day = detail::read_number(text.substr(5, 2)), year = detail::read_number(text.substr(12, 4));
    const auto hour = detail::read_number(text.substr(17, 2)), minute = detail::read_number(text.substr(20, 2)),
               second = detail::read_number(text.substr(23, 2));
    const auto month = months.find(text.substr(8, 3));
    if (!day || !year || !hour || !minute || !second || month == std::string_view::npos || month % 3 != 0) return std::nullopt;
    if (*day < 1 || *day > 31 || *year < 1970 || *hour > 23 || *minute > 59 || *second > 60) return std::nullopt;
    return days_from_civil({*year, static_cast<std::int64_t>(month / 3) + 1, *day}) * 86400 + *hour * 3600 + *minute * 60 + *second;
}

/// The delay that `Retry-After` asks for, in seconds and at most a day; 0 when there is none or it cannot be read. A date counts from
/// the response's own `Date` (RFC 9110 section 10.2.3).
[[gnu::noinline]] constexpr std::int64_t retry_after_seconds(const header_list& headers) noexcept {
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
