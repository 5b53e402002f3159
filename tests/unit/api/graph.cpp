// SPDX-License-Identifier: BSL-1.0
// Every description of the area graph. Written by examples/generate_api.
#include <azdo/api/graph.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_graph)

namespace api = azdo::api::graph;

using operations = api_tests::list<
    api::delete_avatar,
    api::get_avatar,
    api::set_avatar,
    api::get_descriptor,
    api::list_groups,
    api::create_group,
    api::delete_group,
    api::get_group,
    api::update_group,
    api::get_membership_state,
    api::list_memberships,
    api::remove_membership,
    api::get_membership,
    api::check_membership_existence,
    api::add_membership,
    api::get_provider_info,
    api::request_access,
    api::list_service_principals,
    api::create_service_principal,
    api::delete_service_principal,
    api::get_service_principal,
    api::get_storage_key,
    api::lookup_subjects,
    api::query_subjects,
    api::list_users,
    api::create_user,
    api::delete_user,
    api::get_user,
    api::update_user>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 29);
}

using types = api_tests::list<
    api::avatar,
    api::graph_descriptor_result,
    api::graph_group,
    api::graph_group_creation_context,
    api::graph_membership,
    api::graph_membership_state,
    api::graph_provider_info,
    api::graph_service_principal,
    api::graph_service_principal_creation_context,
    api::graph_storage_key_result,
    api::graph_subject,
    api::graph_subject_lookup,
    api::graph_subject_lookup_key,
    api::graph_subject_query,
    api::graph_user,
    api::graph_user_creation_context,
    api::graph_user_update_context>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 17);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "graph"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("list_groups", api::list_groups{.organization = {}});
    api_tests::walk("create_group", api::create_group{.organization = {}, .body = {}});
    api_tests::walk("update_group", api::update_group{.organization = {}, .group_descriptor = {}, .body = {}});
    api_tests::walk("list_service_principals", api::list_service_principals{.organization = {}});
    api_tests::walk("create_service_principal", api::create_service_principal{.organization = {}, .body = {}});
    api_tests::walk("lookup_subjects", api::lookup_subjects{.organization = {}, .body = {}});
    api_tests::walk("query_subjects", api::query_subjects{.organization = {}, .body = {}});
    api_tests::walk("list_users", api::list_users{.organization = {}});
    api_tests::walk("create_user", api::create_user{.organization = {}, .body = {}});
    api_tests::walk("update_user", api::update_user{.organization = {}, .user_descriptor = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
