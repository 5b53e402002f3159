// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/port.hpp>

#include <boost/test/unit_test.hpp>

#include <limits>

BOOST_AUTO_TEST_SUITE(config_port)

BOOST_AUTO_TEST_CASE(from_1_to_65535) {
    for (const int good : {1, 443, 65535}) BOOST_TEST_CONTEXT(good) BOOST_TEST(azdo::config::is_port.passes(good));
    for (const int bad : {0, -1, 65536, std::numeric_limits<int>::min()})
        BOOST_TEST_CONTEXT(bad) BOOST_TEST(!azdo::config::is_port.passes(bad));
    BOOST_TEST(azdo::config::is_port.what == "a port from 1 to 65535");
}

BOOST_AUTO_TEST_SUITE_END()
