// SPDX-License-Identifier: BSL-1.0
// Every description of the area ims. Written by examples/generate_api.
#include <azdo/api/ims.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_ims)

namespace api = azdo::api::ims;

using operations = api_tests::list<
    api::read_identities>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 1);
}

using types = api_tests::list<
    api::identity>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 1);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "ims"); }

BOOST_AUTO_TEST_SUITE_END()
