// SPDX-License-Identifier: BSL-1.0
// Every description of the area artifacts. Written by examples/generate_api.
#include <azdo/api/artifacts.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_artifacts)

namespace api = azdo::api::artifacts;

using operations = api_tests::list<
    api::get_package_version_provenance,
    api::query_package_version_metrics,
    api::get_package_versions,
    api::get_package_version,
    api::query_package_metrics,
    api::get_packages,
    api::get_package,
    api::get_badge,
    api::get_package_changes,
    api::get_feed_changes,
    api::get_feed_change,
    api::get_feed_permissions,
    api::set_feed_permissions,
    api::get_feed_views,
    api::create_feed_view,
    api::delete_feed_view,
    api::get_feed_view,
    api::update_feed_view,
    api::get_feeds,
    api::create_feed,
    api::delete_feed,
    api::get_feed,
    api::update_feed,
    api::get_feeds_from_recycle_bin,
    api::permanent_delete_feed,
    api::restore_deleted_feed,
    api::create_session,
    api::empty_recycle_bin,
    api::get_recycle_bin_packages,
    api::get_recycle_bin_package,
    api::get_recycle_bin_package_versions,
    api::get_recycle_bin_package_version,
    api::delete_feed_retention_policies,
    api::get_feed_retention_policies,
    api::set_feed_retention_policies,
    api::get_global_permissions,
    api::set_global_permissions>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 37);
}

using types = api_tests::list<
    api::feed,
    api::feed_change,
    api::feed_changes_response,
    api::feed_permission,
    api::feed_retention_policy,
    api::feed_update,
    api::feed_view,
    api::global_permission,
    api::minimal_package_version,
    api::operation_reference,
    api::package,
    api::package_change,
    api::package_changes_response,
    api::package_dependency,
    api::package_file,
    api::package_metrics,
    api::package_metrics_query,
    api::package_version,
    api::package_version_change,
    api::package_version_metrics,
    api::package_version_metrics_query,
    api::package_version_provenance,
    api::project_reference,
    api::protocol_metadata,
    api::provenance,
    api::recycle_bin_package_version,
    api::session_request,
    api::session_response,
    api::upstream_source,
    api::upstream_status_detail>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 30);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "artifacts"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("query_package_version_metrics", api::query_package_version_metrics{.organization = {}, .feed_id = {}, .package_id = {}, .body = {}});
    api_tests::walk("query_package_metrics", api::query_package_metrics{.organization = {}, .feed_id = {}, .body = {}});
    api_tests::walk("get_packages", api::get_packages{.organization = {}, .feed_id = {}});
    api_tests::walk("get_package_changes", api::get_package_changes{.organization = {}, .feed_id = {}});
    api_tests::walk("get_feed_changes", api::get_feed_changes{.organization = {}});
    api_tests::walk("set_feed_permissions", api::set_feed_permissions{.organization = {}, .feed_id = {}, .body = {}});
    api_tests::walk("create_feed_view", api::create_feed_view{.organization = {}, .feed_id = {}, .body = {}});
    api_tests::walk("update_feed_view", api::update_feed_view{.organization = {}, .feed_id = {}, .view_id = {}, .body = {}});
    api_tests::walk("create_feed", api::create_feed{.organization = {}, .body = {}});
    api_tests::walk("update_feed", api::update_feed{.organization = {}, .feed_id = {}, .body = {}});
    api_tests::walk("create_session", api::create_session{.organization = {}, .protocol = {}, .body = {}});
    api_tests::walk("get_recycle_bin_packages", api::get_recycle_bin_packages{.organization = {}, .feed_id = {}});
    api_tests::walk("set_feed_retention_policies", api::set_feed_retention_policies{.organization = {}, .feed_id = {}, .body = {}});
    api_tests::walk("set_global_permissions", api::set_global_permissions{.organization = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
