// SPDX-License-Identifier: BSL-1.0
// The dates and delays of HTTP headers.
#pragma once

#include <azdo/core/civil.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/http/headers.hpp>

#include <cstdint>
#include <ctime>
#include <optional>
#include <string_view>

namespace azdo::inline v1::http {

namespace detail {
/// The longest delay: a longer one is treated as this (RFC 9111 section 1.2.2).
inline constexpr std::int64_t longest_delay_seconds = std::int64_t{1} << 31;

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

/// The numbers of a date in reading order: day, month, year, hour, minute, second.
struct date_numbers {
    std::int64_t day = 0, month = 0, year = 0, hour = 0, minute = 0, second = 0;
};

/// The position of a name in a blank-separated list of names, counted from 1; 0 when it is not there. Removes the name from the text.
constexpr int take_name(std::string_view& text, std::string_view names) noexcept {
    for (int at = 1; !names.empty(); ++at) {
        const std::string_view one = names.substr(0, names.find(' '));
        if (text.starts_with(one)) {
            text.remove_prefix(one.size());
            return at;
        }
        names.remove_prefix(one.size() < names.size() ? one.size() + 1 : one.size());
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
/// The number that a letter of a date's form is a digit of; nullptr when it is not one.
constexpr std::int64_t* date_number(date_numbers& of, char kind) noexcept {
    switch (kind) {
    case 'd':
    case 'e': return &of.day;
    case 'y': return &of.year;
    case 'h': return &of.hour;
    case 'm': return &of.minute;
    case 's': return &of.second;
    default: return nullptr;
    }
}
/// Reads one character of a date. False when it does not fit the letter of the form.
constexpr bool read_date_character(char c, char kind, date_numbers& to) noexcept {
    std::int64_t* const number = date_number(to, kind);
    if (number == nullptr) return c == kind;
    if (c < '0' || c > '9') return kind == 'e' && c == ' ';
    *number = *number * 10 + (c - '0');
    return true;
}
/// Reads a date in a given form: `w` and `W` are a short and a long name of a weekday, `b` is a month, `d` `y` `h` `m` `s` are digits of
/// the numbers, and `e` is a digit of the day or a blank. False when the text has another form.
AZDO_OUT_OF_LINE constexpr bool read_date_form(std::string_view text, std::string_view form, date_numbers& to) noexcept {
    for (const char kind : form) {
        if (const std::string_view names = date_names(kind); !names.empty()) {
            const int name = take_name(text, names);
            if (name == 0) return false;
            if (kind == 'b') to.month = name;
            continue;
        }
        if (text.empty() || !read_date_character(text.front(), kind, to)) return false;
        text.remove_prefix(1);
    }
    return text.empty();
}

/// The year for two digits: at most 50 years after `now` (RFC 9110 section 5.6.7).
constexpr std::int64_t full_year(std::int64_t digits, std::int64_t now) noexcept {
    const std::int64_t this_year = civil_from_days(now >= 0 ? now / 86'400 : 0).year;
    const std::int64_t year = this_year - this_year % 100 + 100 + digits; // in the next century
    return year - (year - 100 > this_year + 50 ? 200 : year > this_year + 50 ? 100 : 0);
}
} // namespace detail

/// Reads a date in any of the three forms of RFC 9110 section 5.6.7 as seconds since 1970: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday,
/// 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`. Nothing for any other text, for a date that is not in the calendar, and for one
/// before 1970.
///
/// `now`: the current time in seconds since 1970; a two-digit year is never more than 50 years after it.
constexpr std::optional<std::int64_t> parse_http_date(std::string_view text, std::int64_t now) noexcept {
    detail::date_numbers read;
    if (text.size() > 5 && text[3] == ',') {
        if (!detail::read_date_form(text, "w, dd b yyyy hh:mm:ss GMT", read)) return std::nullopt;
    } else if (text.find(',') != text.npos) {
        if (!detail::read_date_form(text, "W, dd-b-yy hh:mm:ss GMT", read)) return std::nullopt;
        read.year = detail::full_year(read.year, now);
    } else if (!detail::read_date_form(text, "w b ed hh:mm:ss yyyy", read)) {
        return std::nullopt;
    }
    const civil_date date{read.year, read.month, read.day};
    if (!date.exists() || date.year < 1970 || read.hour > 23 || read.minute > 59 || read.second > 60) return std::nullopt;
    return days_from_civil(date) * 86'400 + read.hour * 3'600 + read.minute * 60 + read.second;
}
/// As above, with the system clock's current time.
inline std::optional<std::int64_t> parse_http_date(std::string_view text) noexcept {
    return parse_http_date(text, static_cast<std::int64_t>(std::time(nullptr)));
}

/// The delay that `Retry-After` asks for, in seconds; 0 when there is none or it cannot be read. A date is relative to the response's own
/// `Date` (RFC 9110 section 10.2.3). A delay of more than 2^31 seconds is treated as 2^31 (RFC 9111 section 1.2.2).
AZDO_OUT_OF_LINE inline std::int64_t retry_after_seconds(const header_list& headers) noexcept {
    const std::string_view asked = headers.find("Retry-After");
    if (const auto seconds = detail::read_seconds(asked)) return *seconds;
    const auto from = parse_http_date(headers.find("Date"));
    const auto until = from ? parse_http_date(asked, *from) : std::nullopt;
    if (!until || *until <= *from) return 0;
    return *until - *from < detail::longest_delay_seconds ? *until - *from : detail::longest_delay_seconds;
}

} // namespace azdo::inline v1::http
