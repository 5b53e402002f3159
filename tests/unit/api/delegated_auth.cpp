// SPDX-License-Identifier: BSL-1.0
// Every description of the area delegatedAuth. Written by examples/generate_api.
#include <azdo/api/delegated_auth.hpp>

#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_delegated_auth)

namespace api = azdo::api::delegated_auth;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified<
        api::create_alternative_secret,
        api::rotate_secret>();
    BOOST_TEST(count == 2);
}

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified<
        api::registration>();
    BOOST_TEST(count == 1);
}

BOOST_AUTO_TEST_SUITE_END()
