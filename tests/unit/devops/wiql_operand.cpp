// SPDX-License-Identifier: BSL-1.0
#include <iomanip> // argument-dependent lookup finds std::quoted for strings

#include <azdo/devops/wiql_operand.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(devops_wiql_operand)

namespace wiql = azdo::wiql;

namespace {
enum unscoped { one };
enum class scoped { one };

template <class T>
std::string text(const T& value) {
    const wiql::operand made = wiql::detail::literal(value);
    return made.fault.empty() ? made.text : "refused: " + std::string(made.fault);
}
template <class T>
constexpr bool is_refused = !wiql::expressible<T>;
template <class A, class B>
concept subtractable = requires(const A& a, const B& b) {
    a - b;
};
} // namespace

BOOST_AUTO_TEST_CASE(a_type_without_a_codec_does_not_compile) {
    static_assert(is_refused<char> && is_refused<wchar_t> && is_refused<char8_t> && is_refused<char16_t> && is_refused<char32_t>);
    static_assert(is_refused<unscoped> && is_refused<scoped> && is_refused<std::byte>);
    static_assert(is_refused<std::nullptr_t> && is_refused<void*> && is_refused<int*> && is_refused<const bool*> &&
                  is_refused<const wchar_t*> && is_refused<const char8_t*>);
    static_assert(is_refused<std::chrono::seconds> && is_refused<std::chrono::days> && is_refused<std::chrono::steady_clock::time_point> &&
                  is_refused<std::chrono::local_days>);
    static_assert(is_refused<std::optional<int>> && is_refused<std::chrono::year>);
    static_assert(!is_refused<bool> && !is_refused<signed char> && !is_refused<std::uint64_t> && !is_refused<long double> &&
                  !is_refused<char[3]> && !is_refused<const char*>);
    static_assert(!is_refused<std::string> && !is_refused<std::string_view> && !is_refused<wiql::macro> && !is_refused<wiql::operand> &&
                  !is_refused<azdo::sys_time>);
    using today = decltype(wiql::today);
    static_assert(!subtractable<wiql::macro, int> && !subtractable<decltype(wiql::team_areas), int>);
    static_assert(subtractable<today, int> && !subtractable<today, double> && !subtractable<today, char> && !subtractable<today, bool> &&
                  !subtractable<today, unscoped>);
    static_assert(subtractable<today, std::chrono::weeks> && !subtractable<today, std::chrono::hours> && !subtractable<today, today>);
    static_assert(
        subtractable<decltype(wiql::current_iteration), int> && !subtractable<decltype(wiql::current_iteration), std::chrono::days>);
    static_assert(subtractable<decltype(wiql::start_of_day), std::chrono::days> && subtractable<decltype(wiql::start_of_week), int> &&
                  !subtractable<decltype(wiql::start_of_week), std::chrono::days>);
    static_assert(!subtractable<decltype(wiql::start_of_month("1")), std::chrono::days>);
}

BOOST_AUTO_TEST_CASE(fractions_are_exact_and_have_no_exponent) {
    BOOST_TEST(text(0.5) == "0.5");
    BOOST_TEST(text(8.0) == "8");
    BOOST_TEST(text(-0.5) == "-0.5");
    BOOST_TEST(text(0.1) == "0.1");
    BOOST_TEST(text(0.1F) == "0.1");
    BOOST_TEST(text(0.1L) == "0.1");
    BOOST_TEST(text(1.0 / 3) == "0.3333333333333333");
    BOOST_TEST(text(0.1 + 0.2) == "0.30000000000000004");
    BOOST_TEST(text(1e21) == "1000000000000000000000");
    BOOST_TEST(text(1e-7) == "0.0000001");
    BOOST_TEST(text(123456789.123) == "123456789.123");
    BOOST_TEST(text(-0.0) == "0");
    BOOST_TEST(text(1e300).size() == 301u);
    for (double value : {5e-324, 1.7976931348623157e308, 2.2250738585072014e-308, 0.3, 1e22, 123456.789e-20}) {
        BOOST_TEST_INFO_SCOPE(value);
        BOOST_TEST(text(value).find_first_not_of("0123456789.") == std::string::npos);
        BOOST_TEST(std::strtod(text(value).c_str(), nullptr) == value);
    }
    BOOST_TEST(text(std::numeric_limits<long double>::max()).find_first_not_of("0123456789") == std::string::npos);
    const std::string refused = "refused: an infinite number or NaN cannot be in a query";
    BOOST_TEST(text(std::numeric_limits<double>::infinity()) == refused);
    BOOST_TEST(text(-std::numeric_limits<float>::infinity()) == refused);
    BOOST_TEST(text(std::numeric_limits<double>::quiet_NaN()) == refused);
}

BOOST_AUTO_TEST_CASE(whole_numbers_and_bool) {
    BOOST_TEST(text(-1) == "-1");
    BOOST_TEST(text(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
    BOOST_TEST(text(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
    BOOST_TEST(text(static_cast<signed char>(65)) == "65");
    BOOST_TEST(text(true) == "true");
    BOOST_TEST(text(false) == "false");
}

BOOST_AUTO_TEST_CASE(texts_stay_in_their_quotes) {
    BOOST_TEST(text("a") == "'a'");
    BOOST_TEST(text(std::string("it's")) == "'it''s'");
    BOOST_TEST(text(std::string_view("'' OR 1=1 --")) == "''''' OR 1=1 --'");
    BOOST_TEST(text("a\"b[c]\\d@Me") == "'a\"b[c]\\d@Me'");
    BOOST_TEST(text("'") == "''''");
    BOOST_TEST(text("") == "''");
    const char* none = nullptr;
    BOOST_TEST(text(none) == "refused: a text in the query is a null pointer");
}

BOOST_AUTO_TEST_CASE(times_with_and_without_a_time_of_day) {
    using namespace std::chrono;
    const sys_days day = 2026y / November / 30;
    BOOST_TEST(text(day) == "'2026-11-30'");
    BOOST_TEST(text(2024y / February / 29) == "'2024-02-29'");
    BOOST_TEST(text(time_point<system_clock, weeks>{weeks{0}}) == "'1970-01-01'");
    BOOST_TEST(text(sys_seconds(day) + 10h) == "'2026-11-30T10:00:00Z'");
    BOOST_TEST(text(sys_seconds(day)) == "'2026-11-30T00:00:00Z'"); // a time in seconds includes the time of day
    BOOST_TEST(text(sys_time<milliseconds>(day) + 1h + 5ms) == "'2026-11-30T01:00:00.005Z'");
    BOOST_TEST(text(azdo::sys_time(day) + azdo::ticks{1}) == "'2026-11-30T00:00:00.0000001Z'");
    BOOST_TEST(text(system_clock::time_point(day) + 1ns) == "'2026-11-30T00:00:00Z'");
    BOOST_TEST(text(sys_time<nanoseconds>(sys_days(1960y / January / 1)) - 1ns) == "'1959-12-31T23:59:59.9999999Z'");
    BOOST_TEST(text(wiql::date(sys_seconds(day) + 23h)) == "'2026-11-30'");
    BOOST_TEST(text(azdo::parse_time("0001-01-01T00:00:00Z").value()) == "'0001-01-01T00:00:00Z'");
    BOOST_TEST(text(azdo::parse_time("9999-12-31T23:59:59.9999999Z").value()) == "'9999-12-31T23:59:59.9999999Z'");
    const std::string refused = "refused: a date in a query must be a calendar date in the years 1 to 9999";
    BOOST_TEST(text(2026y / February / 30) == refused);
    BOOST_TEST(text(sys_days(10000y / January / 1)) == refused);
    BOOST_TEST(text(sys_days(0y / December / 31)) == refused);
    BOOST_TEST(text(sys_seconds(seconds{std::numeric_limits<std::int64_t>::max()})) == refused);
    BOOST_TEST(
        text(sys_time<duration<std::int64_t, days::period>>{duration<std::int64_t, days::period>{std::int64_t{1} << 40}}) == refused);
    BOOST_TEST(text(sys_time<duration<double>>{duration<double>{std::numeric_limits<double>::quiet_NaN()}}) == refused);
}

BOOST_AUTO_TEST_CASE(macros) {
    BOOST_TEST(text(wiql::me) == "@Me");
    BOOST_TEST(text(wiql::project) == "@project");
    BOOST_TEST(text(wiql::follows) == "@Follows");
    BOOST_TEST(text(wiql::my_recent_activity) == "@MyRecentActivity");
    BOOST_TEST(text(wiql::recent_mentions) == "@RecentMentions");
    BOOST_TEST(text(wiql::recent_project_activity) == "@RecentProjectActivity");
    BOOST_TEST(text(wiql::today) == "@today");
    BOOST_TEST(text(wiql::today - 7) == "@today - 7");
    BOOST_TEST(text(wiql::today + 7U) == "@today + 7");
    BOOST_TEST(text(wiql::today - -7) == "@today + 7");
    BOOST_TEST(text(wiql::today - 0) == "@today");
    BOOST_TEST(text(wiql::today - std::numeric_limits<std::int64_t>::min()) == "@today + 9223372036854775808");
    BOOST_TEST(text(wiql::today - std::chrono::days(7)) == "@today - 7");
    BOOST_TEST(text(wiql::today + std::chrono::weeks(2)) == "@today + 14");
    BOOST_TEST(text(wiql::start_of_day) == "@StartOfDay");
    BOOST_TEST(text(wiql::start_of_week - 1) == "@StartOfWeek - 1");
    BOOST_TEST(text(wiql::start_of_month("+15d") - 1) == "@StartOfMonth('+15d') - 1");
    BOOST_TEST(text(wiql::start_of_year("-1y")) == "@StartOfYear('-1y')");
    BOOST_TEST(text(wiql::start_of_week("+1")) == "@StartOfWeek('+1')");
    BOOST_TEST(text(wiql::start_of_day("-1w")) == "@StartOfDay('-1w')");
    BOOST_TEST(text(wiql::start_of_day("-1w") - std::chrono::days(1)) == "@StartOfDay('-1w') - 1");
    for (const char* bad : {"", "-", "w", "-w", "-1x", "-1 w", "1w'", "--1w", "1.5w", "1ww", "-1234567w", "-1w\n"}) {
        const std::string refused = "refused: the offset of a start is a number and one of y M w d h m, such as -1w";
        BOOST_TEST(text(wiql::start_of_day(bad)) == refused, bad);
        BOOST_TEST(text(wiql::start_of_day(bad) - 1) == refused, bad);
    }
    BOOST_TEST(text(wiql::current_iteration) == "@CurrentIteration");
    BOOST_TEST(text(wiql::current_iteration - 1) == "@CurrentIteration - 1");
    BOOST_TEST(text(wiql::current_iteration("[P]\\T") - 1) == "@CurrentIteration('[P]\\T') - 1");
    BOOST_TEST(text(wiql::current_iteration("[P]\\T's') OR ('")) == "@CurrentIteration('[P]\\T''s'') OR (''')");
    BOOST_TEST(text(wiql::team_areas) == "@TeamAreas");
    BOOST_TEST(text(wiql::team_areas("[P]\\T")) == "@TeamAreas('[P]\\T')");
    BOOST_TEST(text(wiql::macro{"@Mine"}) == "@Mine");
    for (const char* bad : {"", "@", "Me", "@Me OR 1=1", "@Me'", "@1"})
        BOOST_TEST(text(wiql::macro{bad}) == "refused: a macro is an @ and letters, such as @Me", bad);
}

BOOST_AUTO_TEST_SUITE_END()
