// SPDX-License-Identifier: BSL-1.0
// Every description of the area tokenAdmin. Written by examples/generate_api.
#include <azdo/api/token_admin.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_token_admin)

namespace api = azdo::api::token_admin;

using operations = api_tests::list<
    api::list_personal_access_tokens,
    api::create_revocation_rule,
    api::revoke_authorizations>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 3);
}

using types = api_tests::list<
    api::session_token,
    api::token_admin_paged_session_tokens,
    api::token_admin_revocation,
    api::token_admin_revocation_rule>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 4);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "token_admin"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("list_personal_access_tokens", api::list_personal_access_tokens{.organization = {}, .subject_descriptor = {}});
}

BOOST_AUTO_TEST_SUITE_END()
