// SPDX-License-Identifier: BSL-1.0
// The values and macros of the Work Item Query Language, written in its syntax.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/time.hpp>

#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <ratio>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo::inline v1::wiql {

/// One side of a comparison, as written in the query.
struct operand {
    std::string text;
    std::string_view fault{}; ///< empty, or the reason why `query::text()` refuses it
};

/// A macro without arguments, such as `@Me`: an `@` and letters.
struct macro {
    std::string_view text;
};

namespace detail {
/// A macro with an argument, `@StartOfDay('-1w')`.
template <bool CountsDays>
struct called_macro : operand {};

template <class T>
concept whole_number = std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char> && !std::same_as<T, wchar_t> &&
                       !std::same_as<T, char8_t> && !std::same_as<T, char16_t> && !std::same_as<T, char32_t> && sizeof(T) <= 8;

/// The text in single quotes; quotes in it are doubled, so that they cannot end the literal.
inline std::string quoted(std::string_view text) {
    std::string made = "'";
    for (const char c : text) {
        if (c == '\'') made += '\'';
        made += c;
    }
    made += '\'';
    return made;
}

/// A macro that takes an offset. `CountsDays`: the offset is in days, as with `@Today`; otherwise in the macro's own unit, as with
/// `@StartOfMonth`.
template <bool CountsDays>
struct movable_macro {
    std::string_view text;
};

/// True for `-1w`, `+2M`, `3d`: an offset in years, months, weeks, days, hours or minutes; without a letter in the macro's own unit.
constexpr bool is_distance(std::string_view text) noexcept {
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) text.remove_prefix(1);
    if (text.size() > 1 && std::string_view("yMwdhm").find(text.back()) != std::string_view::npos) text.remove_suffix(1);
    for (const char c : text)
        if (c < '0' || c > '9') return false;
    return !text.empty() && text.size() <= 6;
}
constexpr bool is_macro(std::string_view text) noexcept {
    if (text.size() < 2 || text.front() != '@') return false;
    for (const char c : text.substr(1))
        if (azdo::detail::lower(c) < 'a' || azdo::detail::lower(c) > 'z') return false;
    return true;
}
template <bool CountsDays>
struct start_macro : movable_macro<CountsDays> {
    /// `start_of_day("-1w")`: `@StartOfDay('-1w')`. The offset ends with `y`, `M`, `w`, `d`, `h` or `m`; without a letter it is in the
    /// macro's own unit.
    called_macro<CountsDays> operator()(std::string_view distance) const {
        return {{std::string(this->text) + "(" + detail::quoted(distance) + ")",
            is_distance(distance) ? std::string_view{} : "the offset of a start is a number and one of y M w d h m, such as -1w"}};
    }
};
struct iteration_macro : movable_macro<false> {
    /// `current_iteration("[Project]\\Team")`: the iteration of a team.
    called_macro<false> operator()(std::string_view team) const { return {{std::string(text) + "(" + detail::quoted(team) + ")", {}}}; }
};
struct team_macro {
    std::string_view text;
    /// `team_areas("[Project]\\Team")`: the areas of a team.
    operand operator()(std::string_view team) const { return {std::string(text) + "(" + detail::quoted(team) + ")", {}}; }
};

template <class T>
inline constexpr bool is_day_macro = false;
template <>
inline constexpr bool is_day_macro<movable_macro<true>> = true;
template <>
inline constexpr bool is_day_macro<start_macro<true>> = true;
template <>
inline constexpr bool is_day_macro<called_macro<true>> = true;
template <class T>
concept movable =
    is_day_macro<T> || std::same_as<T, start_macro<false>> || std::same_as<T, iteration_macro> || std::same_as<T, called_macro<false>>;

template <movable Macro>
operand moved(const Macro& base, bool back, std::uint64_t distance) {
    operand made{std::string(base.text), {}};
    if constexpr (std::derived_from<Macro, operand>) made.fault = base.fault;
    if (distance != 0) azdo::detail::append(made.text, azdo::detail::joined({back ? " - " : " + ", azdo::detail::digits_of(distance)}));
    return made;
}
template <movable Macro, whole_number N>
operand moved(const Macro& base, bool back, N distance) {
    const bool negative = distance < N{0};
    const auto magnitude = static_cast<std::uint64_t>(distance);
    return moved(base, back != negative, negative ? std::uint64_t{0} - magnitude : magnitude);
}

/// A fraction in the shortest form that reads back as the same value, without an exponent.
template <std::floating_point T>
operand fraction(T value) {
    if (!(value - value == T(0))) return {"0", "an infinite number or NaN cannot be in a query"};
    char digits[5200]; // the longest long double has 4,933 digits before its point
    const auto end = std::to_chars(digits, digits + sizeof digits, value == T(0) ? T(0) : value, std::chars_format::fixed).ptr;
    return {std::string(digits, static_cast<std::size_t>(end - digits)), {}};
}

using day_count = std::chrono::days;
using day_point = std::chrono::time_point<std::chrono::system_clock, std::chrono::days>;
template <class T>
inline constexpr bool is_system_time = false;
template <class D>
inline constexpr bool is_system_time<std::chrono::time_point<std::chrono::system_clock, D>> = true;

/// The time of a query `ASOF`.
template <class T>
concept point_in_time = is_system_time<T> ||
    std::convertible_to<const T&, std::chrono::time_point<std::chrono::system_clock, std::chrono::days>> || std::same_as<T, operand>;

inline operand no_date() { return {"''", "a date in a query must be a calendar date in the years 1 to 9999"}; }
/// `'2026-11-30T10:00:00Z'`, or only the date.
template <class D>
operand instant(std::chrono::time_point<std::chrono::system_clock, D> time, bool date_alone) {
    using fractional_days = std::chrono::duration<double, std::ratio<86'400>>;
    const double days = std::chrono::duration_cast<fractional_days>(time.time_since_epoch()).count();
    if (!(days > -719'163 && days < 2'932'898)) return no_date(); // first, so that the days can be counted exactly
    const auto day = std::chrono::floor<day_count>(time.time_since_epoch()).count();
    if (day < -719'162 || day > 2'932'896) return no_date();
    std::string made = format_time(std::chrono::floor<ticks>(time));
    if (date_alone) made.resize(10);
    return {detail::quoted(made), {}};
}
/// A date of a calendar type, such as `std::chrono::year_month_day`.
template <std::convertible_to<day_point> T>
operand calendar_date(const T& date) {
    if constexpr (requires { date.ok(); })
        if (!date.ok()) return no_date();
    return instant(static_cast<day_point>(date), true);
}

class named; // the base of `field`: the right side of a comparison with another field

template <class T>
concept text_like = std::convertible_to<const T&, std::string_view> && !std::same_as<T, std::nullptr_t>;
template <class T>
concept macro_like = std::same_as<T, macro> || std::same_as<T, team_macro> || movable<T>;
template <class T>
concept path_like = text_like<T> || macro_like<T> || std::derived_from<T, operand> || std::derived_from<T, named>;
} // namespace detail

/// A type whose values can be compared with a field: texts, whole numbers, fractions, `bool`, times of the system clock
/// (`azdo::sys_time`, `std::chrono::sys_days`), calendar dates, macros, other fields. Not characters, enumerators, pointers and durations:
/// they have no form in a query, and their implicit conversions would change the meaning.
template <class T>
concept expressible = std::same_as<T, bool> || detail::whole_number<T> || std::floating_point<T> || detail::text_like<T> ||
    detail::macro_like<T> || detail::is_system_time<T> || std::convertible_to<const T&, detail::day_point> ||
    std::derived_from<T, operand> || std::derived_from<T, detail::named>;

namespace detail {
/// The fault of a part of a query that has no text; empty when it has one.
constexpr std::string_view why_empty(std::string_view text) noexcept {
    return text.find_first_not_of(" \t") == text.npos ? "a field or value of the query is empty: it was default-constructed or moved from"
                                                      : std::string_view{};
}

/// The base of a field.
class named {
public:
    explicit named(std::string text, std::string_view fault) : text_(std::move(text)), fault_(fault) {}
    const std::string& text() const noexcept { return text_; }
    std::string_view fault() const noexcept { return fault_.empty() ? why_empty(text_) : fault_; }

private:
    std::string text_;
    std::string_view fault_;
};

/// A value as written in a query.
template <expressible T>
operand literal(const T& value) {
    if constexpr (std::same_as<T, bool>)
        return {value ? "true" : "false", {}};
    else if constexpr (whole_number<T>)
        return {std::to_string(value), {}};
    else if constexpr (std::floating_point<T>)
        return fraction(value);
    else if constexpr (std::derived_from<T, operand>)
        return {value.text, value.fault.empty() ? why_empty(value.text) : value.fault};
    else if constexpr (std::derived_from<T, named>)
        return {value.text(), value.fault()};
    else if constexpr (macro_like<T>)
        return {std::string(value.text), is_macro(value.text) ? "" : "a macro is an @ and letters, such as @Me"};
    else if constexpr (std::is_pointer_v<T>)
        return value == nullptr ? operand{"''", "a text in the query is a null pointer"} : operand{detail::quoted(value), {}};
    else if constexpr (text_like<T>)
        return {detail::quoted(value), {}};
    else if constexpr (is_system_time<T>)
        return instant(value, std::convertible_to<const T&, day_point>);
    else
        return calendar_date(value);
}
} // namespace detail

inline constexpr macro me{"@Me"};
inline constexpr macro project{"@project"};
inline constexpr macro follows{"@Follows"};
inline constexpr macro my_recent_activity{"@MyRecentActivity"};
inline constexpr macro recent_mentions{"@RecentMentions"};
inline constexpr macro recent_project_activity{"@RecentProjectActivity"};
/// `@today`, also with an offset: `today - 7`, `today + std::chrono::weeks(1)`.
inline constexpr detail::movable_macro<true> today{"@today"};
/// The start of the day; `start_of_day("-1w")` is a week earlier, `start_of_day - 1` a day earlier.
inline constexpr detail::start_macro<true> start_of_day{{"@StartOfDay"}};
/// The start of the week; `start_of_week - 1` is a week earlier. Those of month and year count in months and years.
inline constexpr detail::start_macro<false> start_of_week{{"@StartOfWeek"}};
inline constexpr detail::start_macro<false> start_of_month{{"@StartOfMonth"}};
inline constexpr detail::start_macro<false> start_of_year{{"@StartOfYear"}};
/// The iteration of the team in the query's address, or of a named team: `current_iteration("[Project]\\Team") - 1` is the previous one.
inline constexpr detail::iteration_macro current_iteration{{"@CurrentIteration"}};
/// The areas of the team in the query's address, or of a named team: `team_areas("[Project]\\Team")`.
inline constexpr detail::team_macro team_areas{"@TeamAreas"};

namespace detail { // where argument-dependent lookup finds them
template <movable Macro, whole_number N>
operand operator+(const Macro& base, N distance) {
    return moved(base, false, distance);
}
template <movable Macro, whole_number N>
operand operator-(const Macro& base, N distance) {
    return moved(base, true, distance);
}
template <movable Macro>
requires is_day_macro<Macro> operand operator+(const Macro& base, day_count distance) { return moved(base, false, distance.count()); }
template <movable Macro>
requires is_day_macro<Macro> operand operator-(const Macro& base, day_count distance) { return moved(base, true, distance.count()); }
} // namespace detail

/// The UTC date of a time, without the time of day: for queries without `timePrecision`.
///
/// Example: `wiql::field("System.ChangedDate") >= wiql::date(since)` writes `[System.ChangedDate] >= '2026-11-30'`
template <class D>
operand date(std::chrono::time_point<std::chrono::system_clock, D> time) {
    return detail::instant(time, true);
}

} // namespace azdo::inline v1::wiql
