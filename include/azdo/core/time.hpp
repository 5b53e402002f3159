// SPDX-License-Identifier: BSL-1.0
// Points in time with the service's precision, 100 ns, in every spelling that the service has been seen to send.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/civil.hpp>
#include <azdo/core/text_form.hpp>

#include <cstdint>
#include <optional>
#include <ratio>
#include <string>
#include <string_view>

namespace azdo::inline v1 {

/// One tick of .NET's DateTime: 100 ns.
using ticks = std::chrono::duration<std::int64_t, std::ratio<1, 10'000'000>>;

/// A UTC time. It has the service's 7 fractional digits and holds its sentinels in the years 1 and 9999.
using sys_time = std::chrono::time_point<std::chrono::system_clock, ticks>;

/// The first and the last time that can be written and read: the years 1 to 9999.
inline constexpr sys_time earliest_time{ticks{-621'355'968'000'000'000}};
inline constexpr sys_time latest_time{ticks{2'534'023'007'999'999'999}};

/// The nearest time that can be written.
constexpr sys_time clamp_time(sys_time time) noexcept {
    const std::int64_t given = time.time_since_epoch().count();
    const std::int64_t first = earliest_time.time_since_epoch().count(), last = latest_time.time_since_epoch().count();
    return sys_time{ticks{given < first ? first : given > last ? last : given}};
}

namespace detail {
constexpr bool read_digits(std::string_view& text, int count, int& value) noexcept {
    if (text.size() < static_cast<std::size_t>(count)) return false;
    value = 0;
    for (int i = 0; i < count; ++i) {
        const char c = text[static_cast<std::size_t>(i)];
        if (c < '0' || c > '9') return false;
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(static_cast<std::size_t>(count));
    return true;
}

constexpr bool read_char(std::string_view& text, char wanted) noexcept {
    if (text.empty() || text.front() != wanted) return false;
    text.remove_prefix(1);
    return true;
}

/// `/Date(1700000000000)/`, as ASP.NET wrote dates; an offset after the number does not move the instant.
constexpr std::optional<sys_time> parse_asp_net_date(std::string_view text) noexcept {
    text.remove_prefix(6);
    const bool negative = read_char(text, '-');
    std::int64_t ms = 0;
    int digits = 0;
    for (; !text.empty() && text.front() >= '0' && text.front() <= '9' && digits < 15; ++digits, text.remove_prefix(1))
        ms = ms * 10 + (text.front() - '0');
    if (digits == 0) return std::nullopt;
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
        int offset = 0;
        text.remove_prefix(1);
        if (!read_digits(text, 4, offset)) return std::nullopt;
    }
    if (text != ")/") return std::nullopt;
    if (ms > (negative ? 62'135'596'800'000 : 253'402'300'799'999)) return std::nullopt; // the years 1 to 9999
    return sys_time{ticks{(negative ? -ms : ms) * 10'000}};
}

constexpr bool read_fraction(std::string_view& text, std::int64_t& fraction) noexcept {
    fraction = 0;
    if (!read_char(text, '.')) return true;
    int digits = 0;
    for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; ++digits, text.remove_prefix(1))
        if (digits < 7) fraction = fraction * 10 + (text.front() - '0');
    if (digits == 0 || digits > 9) return false;
    for (; digits < 7; ++digits) fraction *= 10;
    return true;
}

/// `offset` in minutes.
constexpr bool read_offset(std::string_view& text, int& offset) noexcept {
    offset = 0;
    if (text.empty() || read_char(text, 'Z') || read_char(text, 'z')) return true;
    const bool west = text.front() == '-';
    if (!west && text.front() != '+') return false;
    text.remove_prefix(1);
    int hours = 0, minutes = 0;
    if (!read_digits(text, 2, hours) || !read_char(text, ':') || !read_digits(text, 2, minutes)) return false;
    if (hours > 14 || minutes > 59) return false;
    offset = (west ? -1 : 1) * (hours * 60 + minutes);
    return true;
}
} // namespace detail

/// Reads `2026-11-23T10:00:00.1234567Z` with 0 to 9 fractional digits (digits after the seventh are cut), with `Z`, `±hh:mm` or no offset
/// (then UTC), a date alone, and `/Date(ms)/`; in the years 1 to 9999 in UTC.
///
/// Example: `azdo::parse_time("0001-01-01T00:00:00")`. Failures: nullopt for any other text, such as `9999-12-31T23:59:59-05:00`, which is
/// in the year 10000 in UTC.
constexpr std::optional<sys_time> parse_time(std::string_view text) noexcept {
    if (text.substr(0, 6) == "/Date(") return detail::parse_asp_net_date(text);
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
    if (!detail::read_digits(text, 4, year) || !detail::read_char(text, '-') || !detail::read_digits(text, 2, month) ||
        !detail::read_char(text, '-') || !detail::read_digits(text, 2, day))
        return std::nullopt;
    const civil_date date{year, month, day};
    if (!date.exists()) return std::nullopt;
    std::int64_t fraction = 0;
    int offset = 0;
    if (!text.empty()) {
        if (!detail::read_char(text, 'T') && !detail::read_char(text, ' ')) return std::nullopt;
        if (!detail::read_digits(text, 2, hour) || !detail::read_char(text, ':') || !detail::read_digits(text, 2, minute) ||
            !detail::read_char(text, ':') || !detail::read_digits(text, 2, second) || !detail::read_fraction(text, fraction) ||
            !detail::read_offset(text, offset) || !text.empty())
            return std::nullopt;
        if (hour > 23 || minute > 59 || second > 59) return std::nullopt;
    }
    const std::int64_t seconds = days_from_civil(date) * 86'400 + (hour * 60 + minute - offset) * 60 + second;
    const sys_time read{ticks{seconds * 10'000'000 + fraction}}; // plain numbers: std::chrono's operators cost more to compile
    if (clamp_time(read).time_since_epoch().count() != read.time_since_epoch().count())
        return std::nullopt; // out of range because of its offset
    return read;
}

/// Appends a time as `format_time` writes it.
void append_time(std::string& to, sys_time time);

/// Writes RFC 3339 in UTC, with as many of the 7 fractional digits as are needed: `2026-11-23T10:00:00Z`, `….5Z`.
/// A time outside the years 1 to 9999 is written as the nearest one inside, so that it can be read back.
inline std::string format_time(sys_time time) {
    std::string made;
    append_time(made, time);
    return made;
}

template <>
struct text_form<sys_time> {
    static constexpr const char* expected = "a date and time such as 2026-11-23T10:00:00Z";
    static bool read(std::string_view text, sys_time& value) {
        const auto parsed = parse_time(text);
        if (parsed) value = *parsed;
        return parsed.has_value();
    }
    static void write(const sys_time& value, std::string& out) { append_time(out, value); }
};

} // namespace azdo::inline v1

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/core/impl/time.hpp>
#endif
