// SPDX-License-Identifier: BSL-1.0
// Every description of the area securityRoles. Written by examples/generate_api.
#include <azdo/api/security_roles.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_security_roles)

namespace api = azdo::api::security_roles;

using operations = api_tests::list<
    api::get_role_assignments,
    api::remove_role_assignments,
    api::set_role_assignments,
    api::remove_role_assignment,
    api::set_role_assignment,
    api::change_inheritance,
    api::get_role_definitions>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 7);
}

using types = api_tests::list<
    api::identity_ref,
    api::role_assignment,
    api::security_role,
    api::user_role_assignment_ref>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 4);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "security_roles"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("set_role_assignments", api::set_role_assignments{.scope_id = {}, .resource_id = {}, .body = {}});
    api_tests::walk("set_role_assignment", api::set_role_assignment{.scope_id = {}, .resource_id = {}, .identity_id = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
