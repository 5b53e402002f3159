// SPDX-License-Identifier: BSL-1.0
// Every description of the area resourceUsage. Written by examples/generate_api.
#include <azdo/api/resource_usage.hpp>

#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_resource_usage)

namespace api = azdo::api::resource_usage;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified<
        api::get_project_limit,
        api::get_limits>();
    BOOST_TEST(count == 2);
}

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified<
        api::usage>();
    BOOST_TEST(count == 1);
}

BOOST_AUTO_TEST_SUITE_END()
