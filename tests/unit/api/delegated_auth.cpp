// SPDX-License-Identifier: BSL-1.0
// Every description of the area delegatedAuth. Written by examples/generate_api.
#include <azdo/api/delegated_auth.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_delegated_auth)

namespace api = azdo::api::delegated_auth;

using operations = api_tests::list<
    api::create_alternative_secret,
    api::rotate_secret>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 2);
}

using types = api_tests::list<
    api::registration>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 1);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "delegated_auth"); }

BOOST_AUTO_TEST_SUITE_END()
