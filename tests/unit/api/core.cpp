// SPDX-License-Identifier: BSL-1.0
// Every description of the area core. Written by examples/generate_api.
#include <azdo/api/core.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_core)

namespace api = azdo::api::core;

using operations = api_tests::list<
    api::remove_project_avatar,
    api::set_project_avatar,
    api::get_project_teams_by_category,
    api::get_processes,
    api::get_process_by_id,
    api::list_projects,
    api::queue_create_project,
    api::queue_delete_project,
    api::get_project,
    api::update_project,
    api::get_project_properties,
    api::set_project_properties,
    api::get_teams,
    api::create_team,
    api::delete_team,
    api::get_team,
    api::update_team,
    api::get_team_members_with_extended_properties,
    api::get_all_teams>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 19);
}

using types = api_tests::list<
    api::categorized_web_api_teams,
    api::identity,
    api::identity_ref,
    api::operation_reference,
    api::process,
    api::project_avatar,
    api::project_property,
    api::team_member,
    api::team_project,
    api::team_project_reference,
    api::web_api_team,
    api::web_api_team_ref>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 12);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "core"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("get_project_teams_by_category", api::get_project_teams_by_category{.organization = {}, .project_id = {}});
    api_tests::walk("list_projects", api::list_projects{.organization = {}});
    api_tests::walk("queue_create_project", api::queue_create_project{.organization = {}, .body = {}});
    api_tests::walk("update_project", api::update_project{.organization = {}, .project_id = {}, .body = {}});
    api_tests::walk("get_teams", api::get_teams{.organization = {}, .project_id = {}});
    api_tests::walk("create_team", api::create_team{.organization = {}, .project_id = {}, .body = {}});
    api_tests::walk("update_team", api::update_team{.organization = {}, .project_id = {}, .team_id = {}, .body = {}});
    api_tests::walk("get_team_members_with_extended_properties", api::get_team_members_with_extended_properties{.organization = {}, .project_id = {}, .team_id = {}});
    api_tests::walk("get_all_teams", api::get_all_teams{.organization = {}});
}

BOOST_AUTO_TEST_SUITE_END()
