// SPDX-License-Identifier: BSL-1.0
// Every description of the area dashboard. Written by examples/generate_api.
#include <azdo/api/dashboard.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_dashboard)

namespace api = azdo::api::dashboard;

using operations = api_tests::list<
    api::get_dashboards_by_project,
    api::create_dashboard,
    api::replace_dashboards,
    api::delete_dashboard,
    api::get_dashboard,
    api::replace_dashboard,
    api::get_widget_types,
    api::get_widget_metadata,
    api::get_widgets,
    api::update_widgets,
    api::create_widget,
    api::replace_widgets,
    api::delete_widget,
    api::get_widget,
    api::update_widget,
    api::replace_widget>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 16);
}

using types = api_tests::list<
    api::dashboard,
    api::dashboard_group,
    api::dashboard_group_entry,
    api::lightbox_options,
    api::semantic_version,
    api::widget,
    api::widget_metadata,
    api::widget_metadata_response,
    api::widget_position,
    api::widget_size,
    api::widget_types_response>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 11);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "dashboard"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("create_dashboard", api::create_dashboard{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("replace_dashboards", api::replace_dashboards{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("replace_dashboard", api::replace_dashboard{.organization = {}, .project = {}, .dashboard_id = {}, .body = {}});
    api_tests::walk("update_widgets", api::update_widgets{.organization = {}, .project = {}, .dashboard_id = {}, .body = {}});
    api_tests::walk("create_widget", api::create_widget{.organization = {}, .project = {}, .dashboard_id = {}, .body = {}});
    api_tests::walk("replace_widgets", api::replace_widgets{.organization = {}, .project = {}, .dashboard_id = {}, .body = {}});
    api_tests::walk("update_widget", api::update_widget{.organization = {}, .project = {}, .dashboard_id = {}, .widget_id = {}, .body = {}});
    api_tests::walk("replace_widget", api::replace_widget{.organization = {}, .project = {}, .dashboard_id = {}, .widget_id = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
