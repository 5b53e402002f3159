// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/chrono.hpp>

#include <boost/test/unit_test.hpp>

// The rest of <chrono>, included after it: the types are the same.
#include <chrono>
#include <type_traits>

BOOST_AUTO_TEST_SUITE(core_chrono)

BOOST_AUTO_TEST_CASE(has_durations_clocks_and_time_points) {
    using namespace std::chrono_literals;
    static_assert(std::chrono::duration_cast<std::chrono::seconds>(1500ms) == 1s);
    static_assert(std::chrono::ceil<std::chrono::minutes>(61s) == 2min);
    static_assert(std::is_same_v<std::chrono::sys_seconds, std::chrono::time_point<std::chrono::system_clock, std::chrono::seconds>>);
    const auto first = std::chrono::steady_clock::now();
    BOOST_TEST((first <= std::chrono::steady_clock::now()));
}

BOOST_AUTO_TEST_CASE(goes_with_the_rest_of_chrono) {
    const std::chrono::sys_days day = std::chrono::year{2026} / 11 / 23;
    BOOST_TEST((day.time_since_epoch() == std::chrono::days{20780}));
}

BOOST_AUTO_TEST_SUITE_END()
