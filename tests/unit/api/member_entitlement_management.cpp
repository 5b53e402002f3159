// SPDX-License-Identifier: BSL-1.0
// Every description of the area memberEntitlementManagement. Written by examples/generate_api.
#include <azdo/api/member_entitlement_management.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_member_entitlement_management)

namespace api = azdo::api::member_entitlement_management;

using operations = api_tests::list<
    api::get_group_entitlements,
    api::add_group_entitlement,
    api::delete_group_entitlement,
    api::get_group_entitlement,
    api::update_group_entitlement,
    api::search_member_entitlements,
    api::get_group_members,
    api::remove_member_from_group,
    api::add_member_to_group,
    api::update_service_principal_entitlements,
    api::add_service_principal_entitlement,
    api::delete_service_principal_entitlement,
    api::get_service_principal_entitlement,
    api::update_service_principal_entitlement,
    api::get_users_summary,
    api::search_user_entitlements,
    api::update_user_entitlements,
    api::add_user_entitlement,
    api::delete_user_entitlement,
    api::get_user_entitlement,
    api::update_user_entitlement>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 21);
}

using types = api_tests::list<
    api::access_level,
    api::graph_group,
    api::graph_service_principal,
    api::graph_user,
    api::group,
    api::group_entitlement,
    api::group_entitlement_operation_reference,
    api::group_operation_result,
    api::group_option,
    api::license_summary_data,
    api::paged_graph_member_list,
    api::paged_user_entitlements_list,
    api::project_entitlement,
    api::project_ref,
    api::service_principal_entitlement,
    api::service_principal_entitlement_operation_reference,
    api::service_principal_entitlement_operation_result,
    api::service_principal_entitlements_patch_response,
    api::service_principal_entitlements_post_response,
    api::team_ref,
    api::user_entitlement,
    api::user_entitlement_operation_reference,
    api::user_entitlement_operation_result,
    api::user_entitlements_patch_response,
    api::user_entitlements_post_response,
    api::users_summary>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 26);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "member_entitlement_management"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("add_group_entitlement", api::add_group_entitlement{.organization = {}, .body = {}});
    api_tests::walk("update_group_entitlement", api::update_group_entitlement{.organization = {}, .group_id = {}, .body = {}});
    api_tests::walk("search_member_entitlements", api::search_member_entitlements{.organization = {}});
    api_tests::walk("get_group_members", api::get_group_members{.organization = {}, .group_id = {}});
    api_tests::walk("update_service_principal_entitlements", api::update_service_principal_entitlements{.organization = {}, .body = {}});
    api_tests::walk("add_service_principal_entitlement", api::add_service_principal_entitlement{.organization = {}, .body = {}});
    api_tests::walk("update_service_principal_entitlement", api::update_service_principal_entitlement{.organization = {}, .service_principal_id = {}, .body = {}});
    api_tests::walk("search_user_entitlements", api::search_user_entitlements{.organization = {}});
    api_tests::walk("update_user_entitlements", api::update_user_entitlements{.organization = {}, .body = {}});
    api_tests::walk("add_user_entitlement", api::add_user_entitlement{.organization = {}, .body = {}});
    api_tests::walk("update_user_entitlement", api::update_user_entitlement{.organization = {}, .user_id = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
