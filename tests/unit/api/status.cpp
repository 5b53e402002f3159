// SPDX-License-Identifier: BSL-1.0
// Every description of the area status. Written by examples/generate_api.
#include <azdo/api/status.hpp>

#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_status)

namespace api = azdo::api::status;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified<
        api::get_service_status>();
    BOOST_TEST(count == 1);
}

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified<
        api::geography_with_health,
        api::service_health,
        api::service_status,
        api::status_summary>();
    BOOST_TEST(count == 4);
}

BOOST_AUTO_TEST_SUITE_END()
