// SPDX-License-Identifier: BSL-1.0
// Every description of the area permissionsReport. Written by examples/generate_api.
#include <azdo/api/permissions_report.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_permissions_report)

namespace api = azdo::api::permissions_report;

using operations = api_tests::list<
    api::get_permissions_reports,
    api::create_permissions_report,
    api::get_permissions_report,
    api::download>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 4);
}

using types = api_tests::list<
    api::permissions_report,
    api::permissions_report_request,
    api::permissions_report_resource>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 3);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "permissions_report"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("create_permissions_report", api::create_permissions_report{.organization = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
