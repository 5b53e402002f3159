// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/in_batches.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include <numeric>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_in_batches)

BOOST_AUTO_TEST_CASE(cuts_in_order) {
    std::vector<int> ids(401);
    std::iota(ids.begin(), ids.end(), 1);
    const auto lots = azdo::in_batches(ids);
    BOOST_REQUIRE(lots.size() == 3u);
    BOOST_TEST(lots[0].size() == 200u);
    BOOST_TEST(lots[1].front() == 201);
    BOOST_TEST(lots[1].back() == 400);
    BOOST_TEST(lots[2].size() == 1u);
    BOOST_TEST(lots[2].front() == 401);
}

BOOST_AUTO_TEST_CASE(boundary_values) {
    BOOST_TEST(azdo::in_batches(std::vector<int>{}).empty());
    BOOST_TEST(azdo::in_batches(std::vector<int>(200)).size() == 1u);
    BOOST_TEST(azdo::in_batches(std::vector<int>(201)).size() == 2u);
    BOOST_TEST(azdo::in_batches(std::vector<int>{1, 2, 3}, 1).size() == 3u);
}

BOOST_AUTO_TEST_SUITE_END()
