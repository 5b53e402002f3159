// SPDX-License-Identifier: BSL-1.0
// Every description of the area tokens. Written by examples/generate_api.
#include <azdo/api/tokens.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_tokens)

namespace api = azdo::api::tokens;

using operations = api_tests::list<
    api::revoke,
    api::get_pat,
    api::create_pat,
    api::update_pat,
    api::list_pats>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 5);
}

using types = api_tests::list<
    api::paged_pat_tokens,
    api::pat_token,
    api::pat_token_create_request,
    api::pat_token_result,
    api::pat_token_update_request>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 5);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "tokens"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("create_pat", api::create_pat{.organization = {}, .body = {}});
    api_tests::walk("update_pat", api::update_pat{.organization = {}, .body = {}});
    api_tests::walk("list_pats", api::list_pats{.organization = {}});
}

BOOST_AUTO_TEST_SUITE_END()
