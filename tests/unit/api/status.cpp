// SPDX-License-Identifier: BSL-1.0
// Every description of the area status. Written by examples/generate_api.
#include <azdo/api/status.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_status)

namespace api = azdo::api::status;

using operations = api_tests::list<
    api::get_service_status>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 1);
}

using types = api_tests::list<
    api::geography_with_health,
    api::service_health,
    api::service_status,
    api::status_summary>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 4);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "status"); }

BOOST_AUTO_TEST_SUITE_END()
