// SPDX-License-Identifier: BSL-1.0
// The dates and delays of HTTP headers.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/civil.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/headers.hpp>

#include <cstddef>
#include <cstdint>
#include <ctime>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace azdo::inline v1::http {

namespace detail {
/// The longest delay: a longer one is treated as this (RFC 9111 section 1.2.2).
inline constexpr std::int64_t longest_delay_seconds = std::int64_t{1} << 31;

/// True for a delay that is longer than nothing.
constexpr bool is_pause(std::optional<std::chrono::seconds> asked) noexcept { return asked && asked->count() > 0; }

/// Reads a number of seconds, digits only; a number greater than `most` is read as `most`.
AZDO_OUT_OF_LINE constexpr std::optional<std::int64_t> read_seconds(
    std::string_view text, std::int64_t most = longest_delay_seconds) noexcept {
    std::int64_t value = 0;
    for (char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        const std::int64_t digit = c - '0';
        value = value > (most - digit) / 10 ? most : value * 10 + digit;
    }
    return text.empty() ? std::nullopt : std::optional(value);
}

/// The position of a name in a blank-separated list of names, counted from 1; 0 when it is not there. Removes the name from the text.
AZDO_OUT_OF_LINE constexpr int take_name(std::string_view& text, std::string_view names) noexcept {
    for (int at = 1; !names.empty(); ++at) {
        std::size_t size = 0;
        while (size < names.size() && names[size] != ' ') ++size;
        if (azdo::detail::part(text, 0, size) == std::string_view(names.data(), size)) {
            text.remove_prefix(size);
            return at;
        }
        names.remove_prefix(size < names.size() ? size + 1 : size);
    }
    return 0;
}

/// The names that a letter of a date's form may be; empty when it is not a name.
constexpr std::string_view date_names(char kind) noexcept {
    switch (kind) {
    case 'w': return "Mon Tue Wed Thu Fri Sat Sun";
    case 'W': return "Monday Tuesday Wednesday Thursday Friday Saturday Sunday";
    case 'b': return "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
    default: return {};
    }
}
/// Reads one character of a date. False when it does not fit the character of the form.
constexpr bool read_date_character(char c, char kind, int (&to)[6]) noexcept {
    const unsigned number = kind == 'e' ? 0 : static_cast<unsigned>(kind - '0');
    if (number >= 6) return c == kind;
    if (c < '0' || c > '9') return kind == 'e' && c == ' ';
    to[number] = to[number] * 10 + (c - '0');
    return true;
}
/// Reads a date in a given form: `w` and `W` are a short and a long name of a weekday, `b` is a month, `0` to `5` are digits of the day, the
/// month, the year, the hour, the minute and the second, and `e` is a digit of the day or a blank. False when the text has another form.
AZDO_OUT_OF_LINE constexpr bool read_date_form(std::string_view text, std::string_view form, int (&to)[6]) noexcept {
    for (const char kind : form) {
        if (const std::string_view names = date_names(kind); !names.empty()) {
            const int name = take_name(text, names);
            if (name == 0) return false;
            if (kind == 'b') to[1] = name;
            continue;
        }
        if (text.empty() || !read_date_character(text.front(), kind, to)) return false;
        text.remove_prefix(1);
    }
    return text.empty();
}

/// The year for two digits: at most 50 years after `now` (RFC 9110 section 5.6.7).
AZDO_COLD constexpr std::int64_t full_year(std::int64_t digits, std::chrono::sys_seconds now) noexcept {
    const std::int64_t seconds = now.time_since_epoch().count();
    const std::int64_t this_year = civil_from_days(seconds >= 0 ? seconds / 86'400 : 0).year;
    const std::int64_t year = this_year - this_year % 100 + 100 + digits; // in the next century
    return year - (year - 100 > this_year + 50 ? 200 : year > this_year + 50 ? 100 : 0);
}
} // namespace detail

/// Reads a date in any of the three forms of RFC 9110 section 5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday,
/// 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`. Nothing for any other text, for a date that is not in the calendar, and for one
/// before 1970.
///
/// `now`: the current time; a two-digit year is never more than 50 years after it.
AZDO_OUT_OF_LINE constexpr std::optional<std::chrono::sys_seconds> parse_http_date(
    std::string_view text, std::chrono::sys_seconds now) noexcept {
    for (const std::string_view form : {"w, 00 b 2222 33:44:55 GMT", "W, 00-b-22 33:44:55 GMT", "w b e0 33:44:55 2222"}) {
        int read[6]{};
        if (!detail::read_date_form(text, form, read)) continue;
        const civil_date date{form.front() == 'W' ? detail::full_year(read[2], now) : read[2], read[1], read[0]};
        const std::int64_t days = days_from_civil(date);
        if (civil_from_days(days) != date || days < 0 || read[3] > 23 || read[4] > 59 || read[5] > 60) break; // 30 Feb is 1 or 2 Mar
        return std::chrono::sys_seconds(std::chrono::seconds(days * 86'400 + read[3] * 3'600 + read[4] * 60 + read[5]));
    }
    return std::nullopt;
}
/// As above, with the system clock's current time.
inline std::optional<std::chrono::sys_seconds> parse_http_date(std::string_view text) noexcept {
    return parse_http_date(text, std::chrono::sys_seconds(std::chrono::seconds(std::time(nullptr))));
}

/// The delay that `Retry-After` asks for; nothing when there is none or it cannot be read. A date is relative to the response's own `Date`
/// (RFC 9110 section 10.2.3). A delay of more than 2^31 seconds is treated as 2^31 (RFC 9111 section 1.2.2).
AZDO_OUT_OF_LINE inline std::optional<std::chrono::seconds> retry_after(const header_list& headers) noexcept {
    const std::string_view asked = headers.find("Retry-After");
    std::optional<std::int64_t> delay = detail::read_seconds(asked);
    if (!delay) {
        const auto from = parse_http_date(headers.find("Date"));
        const auto until = from ? parse_http_date(asked, *from) : std::nullopt;
        if (!until || *until <= *from) return std::nullopt;
        const std::int64_t wanted = (*until - *from).count();
        delay = wanted < detail::longest_delay_seconds ? wanted : detail::longest_delay_seconds;
    }
    return std::chrono::seconds(*delay);
}

} // namespace azdo::inline v1::http
