// SPDX-License-Identifier: BSL-1.0
// Every description of the area processadmin. Written by examples/generate_api.
#include <azdo/api/processadmin.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_processadmin)

namespace api = azdo::api::processadmin;

using operations = api_tests::list<
    api::get_behaviors,
    api::get_behavior,
    api::export_process_template,
    api::import,
    api::status>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 5);
}

using types = api_tests::list<
    api::admin_behavior,
    api::admin_behavior_field,
    api::check_template_existence_result,
    api::process_import_result,
    api::process_promote_status,
    api::validation_issue>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 6);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "processadmin"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("import", api::import{.organization = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
