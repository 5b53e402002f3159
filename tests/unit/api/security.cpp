// SPDX-License-Identifier: BSL-1.0
// Every description of the area security. Written by examples/generate_api.
#include <azdo/api/security.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_security)

namespace api = azdo::api::security;

using operations = api_tests::list<
    api::remove_access_control_entries,
    api::set_access_control_entries,
    api::remove_access_control_lists,
    api::query_access_control_lists,
    api::set_access_control_lists,
    api::remove_permission,
    api::has_permissions,
    api::has_permissions_batch,
    api::query_security_namespaces>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 9);
}

using types = api_tests::list<
    api::access_control_entries_to_set,
    api::access_control_entry,
    api::access_control_entry_to_set,
    api::access_control_list,
    api::ace_extended_information,
    api::action_definition,
    api::permission_evaluation,
    api::permission_evaluation_batch,
    api::security_namespace_description,
    api::vss_json_collection_wrapper>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 10);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "security"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("remove_access_control_entries", api::remove_access_control_entries{.security_namespace_id = {}});
    api_tests::walk("set_access_control_entries", api::set_access_control_entries{.security_namespace_id = {}, .body = {}});
    api_tests::walk("query_access_control_lists", api::query_access_control_lists{.security_namespace_id = {}});
    api_tests::walk("remove_permission", api::remove_permission{.security_namespace_id = {}, .descriptor = {}});
    api_tests::walk("has_permissions_batch", api::has_permissions_batch{.body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
