// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/min_max.hpp>

#include <boost/test/unit_test.hpp>

// The rest of <algorithm>, included after it.
#include <algorithm>

BOOST_AUTO_TEST_SUITE(core_min_max)

BOOST_AUTO_TEST_CASE(has_min_max_and_copy) {
    static_assert(std::min(1, 2) == 1 && std::max(1, 2) == 2);
    const int from[] = {1, 2, 3};
    int to[3] = {};
    BOOST_TEST((std::copy(from, from + 3, to) == to + 3));
    BOOST_TEST(std::equal(from, from + 3, to));
    BOOST_TEST(std::clamp(5, 1, 3) == 3);
}

BOOST_AUTO_TEST_SUITE_END()
