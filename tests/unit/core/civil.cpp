// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/civil.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdint>

BOOST_AUTO_TEST_SUITE(core_civil)

using azdo::civil_date;

BOOST_AUTO_TEST_CASE(counts_days_from_1970) {
    static_assert(azdo::days_from_civil({1970, 1, 1}) == 0);
    static_assert(azdo::days_from_civil({1970, 3, 1}) == 59);
    static_assert(azdo::days_from_civil({2000, 2, 29}) == 11016);
    BOOST_TEST(azdo::days_from_civil({1, 1, 1}) == -719162);
    BOOST_TEST(azdo::days_from_civil({9999, 12, 31}) == 2932896);
    BOOST_TEST((azdo::civil_from_days(0) == civil_date{1970, 1, 1}));
    BOOST_TEST((azdo::civil_from_days(11016) == civil_date{2000, 2, 29}));
    BOOST_TEST((azdo::civil_from_days(-1) == civil_date{1969, 12, 31}));
}

// The standard library's calendar is an independent implementation.
BOOST_AUTO_TEST_CASE(agrees_with_chrono_on_every_day) {
    std::int64_t wrong = 0;
    for (std::int64_t day = -719162; day <= 2932896; ++day) {
        const civil_date date = azdo::civil_from_days(day);
        const std::chrono::year_month_day expected{std::chrono::sys_days{std::chrono::days{day}}};
        wrong += date.exists() && date.year == int(expected.year()) && date.month == unsigned(expected.month()) &&
                         date.day == unsigned(expected.day()) && azdo::days_from_civil(date) == day
                     ? 0
                     : 1;
    }
    BOOST_TEST(wrong == 0);
}

BOOST_AUTO_TEST_CASE(knows_which_dates_exist) {
    for (const civil_date there : {civil_date{1, 1, 1}, {2024, 2, 29}, {2000, 2, 29}, {2026, 12, 31}, {2026, 4, 30}})
        BOOST_TEST_CONTEXT(there.year << '-' << there.month << '-' << there.day) BOOST_TEST(there.exists());
    for (const civil_date absent : {civil_date{0, 1, 1}, {2026, 0, 1}, {2026, 13, 1}, {2026, 1, 0}, {2026, 1, 32}, {2026, 2, 29},
             {1900, 2, 29}, {2026, 4, 31}, {2026, 6, 31}, {2026, 9, 31}, {2026, 11, 31}, {2024, 2, 30}})
        BOOST_TEST_CONTEXT(absent.year << '-' << absent.month << '-' << absent.day) BOOST_TEST(!absent.exists());
}

BOOST_AUTO_TEST_SUITE_END()
