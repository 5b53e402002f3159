// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/unset_variable.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_unset_variable)

BOOST_AUTO_TEST_CASE(they_compare_by_all_that_they_say) {
    const azdo::config::unset_variable one{"/apiServer/port", "PORT", "is not set"};
    azdo::config::unset_variable other = one;
    BOOST_TEST((one == other));
    other.pointer = "/apiServer/securePort";
    BOOST_TEST(!(one == other));
}

BOOST_AUTO_TEST_SUITE_END()
