// SPDX-License-Identifier: BSL-1.0
// Every description of the area resourceUsage. Written by examples/generate_api.
#include <azdo/api/resource_usage.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_resource_usage)

namespace api = azdo::api::resource_usage;

using operations = api_tests::list<
    api::get_project_limit,
    api::get_limits>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 2);
}

using types = api_tests::list<
    api::usage>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 1);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "resource_usage"); }

BOOST_AUTO_TEST_SUITE_END()
