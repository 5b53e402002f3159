// SPDX-License-Identifier: BSL-1.0
#include <azdo/oauth.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(umbrella_oauth)

BOOST_AUTO_TEST_CASE(brings_sign_ins_and_policies) {
    static_assert(azdo::scope_set<azdo::scope::work_write>.includes<azdo::scope::work>());
    BOOST_TEST(azdo::oauth::check(azdo::oauth::azure_devops).has_value());
    BOOST_TEST(!azdo::oauth::check(azdo::oauth::app{}).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
