// SPDX-License-Identifier: BSL-1.0
// Dates of the Gregorian calendar and the days since 1970-01-01, without <chrono>'s calendars (see `core/chrono.hpp`).
#pragma once

#include <azdo/core/compiler.hpp>

#include <cstdint>

namespace azdo::inline v1 {

/// A date of the Gregorian calendar, from year 1 on.
struct civil_date {
    std::int64_t year = 1970;
    std::int64_t month = 1; ///< 1 to 12
    std::int64_t day = 1;   ///< 1 to 31

    constexpr bool operator==(const civil_date&) const noexcept = default;
    /// False for a month or a day that is not in the calendar.
    constexpr bool exists() const noexcept {
        if (year < 1 || month < 1 || month > 12 || day < 1) return false;
        const bool leap = year % 4 == 0 && (year % 25 != 0 || year % 16 == 0);
        return day <= (month == 2 ? leap ? 29 : 28 : 30 + ((month ^ month >> 3) & 1)); // odd months to July and even ones from August: 31
    }
};

/// The days from 1970-01-01 to a date; years count from March, so that a leap day is their last
/// (https://howardhinnant.github.io/date_algorithms.html).
///
/// Requirement: `date.exists()`.
constexpr std::int64_t days_from_civil(const civil_date& date) noexcept {
    const std::int64_t year = date.year - (date.month <= 2 ? 1 : 0);
    const std::int64_t era = year / 400, of_era = year % 400;
    const std::int64_t of_year = (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

/// The date that is `days` days after 1970-01-01; the inverse of `days_from_civil`.
///
/// Requirement: a date from year 1 on.
AZDO_OUT_OF_LINE constexpr civil_date civil_from_days(std::int64_t days) noexcept {
    days += 719468;
    const std::int64_t era = days / 146097, of_era = days % 146097;
    const std::int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    const std::int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
    const std::int64_t from_march = (5 * of_year + 2) / 153;
    const std::int64_t month = from_march < 10 ? from_march + 3 : from_march - 9;
    return {era * 400 + year + (month <= 2 ? 1 : 0), month, of_year - (153 * from_march + 2) / 5 + 1};
}

} // namespace azdo::inline v1
