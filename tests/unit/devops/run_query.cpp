// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/run_query.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(devops_run_query)

BOOST_AUTO_TEST_CASE(a_query_asks_for_as_many_results_as_the_service_gives) {
    BOOST_TEST(azdo::query_options().window == 20'000);
    BOOST_TEST(azdo::max_query_results == 20'000);
}

BOOST_AUTO_TEST_CASE(too_many_results_say_how_many_and_what_to_do) {
    const auto why = azdo::detail::too_many_results({.window = 50}, "links", "");
    BOOST_TEST((why.kind == azdo::failure_kind::too_large));
    BOOST_TEST(why.message == "the query finds 50 links or more, the most that one query returns, so some may be left out: narrow it");
}

BOOST_AUTO_TEST_SUITE_END()
