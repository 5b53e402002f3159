// SPDX-License-Identifier: BSL-1.0
// Every description of the area audit. Written by examples/generate_api.
#include <azdo/api/audit.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_audit)

namespace api = azdo::api::audit;

using operations = api_tests::list<
    api::get_actions,
    api::query_log,
    api::download_log,
    api::query_all_streams,
    api::create_stream,
    api::update_stream,
    api::delete_stream,
    api::query_stream_by_id,
    api::update_status>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 9);
}

using types = api_tests::list<
    api::audit_action_info,
    api::audit_log_query_result,
    api::audit_stream,
    api::decorated_audit_log_entry>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 4);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "audit"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("query_log", api::query_log{});
    api_tests::walk("create_stream", api::create_stream{.organization = {}, .body = {}, .days_to_backfill = std::int32_t{}});
    api_tests::walk("update_stream", api::update_stream{.organization = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
