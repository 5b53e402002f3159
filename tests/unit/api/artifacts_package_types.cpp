// SPDX-License-Identifier: BSL-1.0
// Every description of the area artifactsPackageTypes. Written by examples/generate_api.
#include <azdo/api/artifacts_package_types.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_artifacts_package_types)

namespace api = azdo::api::artifacts_package_types;

using operations = api_tests::list<
    api::delete_cargo_package_version_from_recycle_bin,
    api::get_cargo_package_version_from_recycle_bin,
    api::restore_cargo_package_version,
    api::update_recycle_bin_cargo_package_versions,
    api::delete_cargo_package_version,
    api::get_cargo_package_version,
    api::update_cargo_package_version,
    api::get_cargo_upstreaming_behavior,
    api::set_cargo_upstreaming_behavior,
    api::update_cargo_package_versions,
    api::update_maven_package_versions,
    api::download_maven_package,
    api::delete_maven_package_version_from_recycle_bin,
    api::get_maven_package_version_from_recycle_bin,
    api::restore_maven_package_version,
    api::update_recycle_bin_maven_packages,
    api::get_maven_upstreaming_behavior,
    api::set_maven_upstreaming_behavior,
    api::delete_maven_package_version,
    api::get_maven_package_version,
    api::update_maven_package_version,
    api::validate_custom_public_upstream_source_in_npm,
    api::unpublish_npm_scoped_package,
    api::get_npm_scoped_package_info,
    api::update_npm_scoped_package,
    api::update_recycle_bin_npm_packages,
    api::delete_npm_scoped_package_version_from_recycle_bin,
    api::get_npm_scoped_package_version_from_recycle_bin,
    api::restore_npm_scoped_package_version,
    api::delete_npm_package_version_from_recycle_bin,
    api::get_npm_package_version_from_recycle_bin,
    api::restore_npm_package_version,
    api::get_scoped_npm_upstreaming_behavior,
    api::set_scoped_npm_upstreaming_behavior,
    api::download_npm_scoped_package,
    api::get_npm_scoped_package_readme,
    api::get_npm_upstreaming_behavior,
    api::set_npm_upstreaming_behavior,
    api::download_npm_package,
    api::get_npm_package_readme,
    api::update_npm_packages,
    api::unpublish_npm_package,
    api::get_npm_package_info,
    api::update_npm_package,
    api::delete_nuget_package_version_from_recycle_bin,
    api::get_nuget_package_version_from_recycle_bin,
    api::restore_nuget_package_version,
    api::update_recycle_bin_nuget_package_versions,
    api::get_nuget_upstreaming_behavior,
    api::set_nuget_upstreaming_behavior,
    api::delete_nuget_package_version,
    api::get_nuget_package_version,
    api::update_nuget_package_version,
    api::download_nuget_package,
    api::update_nuget_package_versions,
    api::delete_pypi_package_version_from_recycle_bin,
    api::get_pypi_package_version_from_recycle_bin,
    api::restore_pypi_package_version,
    api::update_recycle_bin_pypi_package_versions,
    api::get_pypi_upstreaming_behavior,
    api::set_pypi_upstreaming_behavior,
    api::delete_pypi_package_version,
    api::get_pypi_package_version,
    api::update_pypi_package_version,
    api::download_pypi_package,
    api::update_pypi_package_versions,
    api::delete_universal_package_version_from_recycle_bin,
    api::get_universal_package_version_from_recycle_bin,
    api::restore_universal_package_version,
    api::update_recycle_bin_universal_package_versions,
    api::delete_universal_package_version,
    api::get_universal_package_version,
    api::update_universal_package_version,
    api::update_universal_package_versions>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 74);
}

using types = api_tests::list<
    api::batch_operation_data,
    api::cargo_package,
    api::cargo_package_version_deletion_state,
    api::cargo_package_version_details,
    api::cargo_packages_batch_request,
    api::cargo_recycle_bin_package_version_details,
    api::json_patch_operation,
    api::maven_minimal_package_details,
    api::maven_package,
    api::maven_package_version_deletion_state,
    api::maven_package_version_details,
    api::maven_packages_batch_request,
    api::maven_recycle_bin_package_version_details,
    api::minimal_package_details,
    api::npm_package,
    api::npm_package_version_deletion_state,
    api::npm_package_version_details,
    api::npm_packages_batch_request,
    api::npm_recycle_bin_package_version_details,
    api::nuget_package,
    api::nuget_package_version_deletion_state,
    api::nuget_package_version_details,
    api::nuget_packages_batch_request,
    api::nuget_recycle_bin_package_version_details,
    api::pypi_package,
    api::pypi_package_version_deletion_state,
    api::pypi_package_version_details,
    api::pypi_packages_batch_request,
    api::pypi_recycle_bin_package_version_details,
    api::universal_package,
    api::universal_package_version_details,
    api::upack_package_version_deletion_state,
    api::upack_packages_batch_request,
    api::upack_recycle_bin_package_version_details,
    api::upstream_source_info,
    api::upstreaming_behavior,
    api::validate_custom_public_upstream_source_request,
    api::validate_custom_public_upstream_source_response>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 38);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "artifacts_package_types"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("validate_custom_public_upstream_source_in_npm", api::validate_custom_public_upstream_source_in_npm{.organization = {}, .body = {}});
    api_tests::walk("update_npm_scoped_package", api::update_npm_scoped_package{.organization = {}, .feed_id = {}, .package_scope = {}, .unscoped_package_name = {}, .package_version = {}, .body = {}});
    api_tests::walk("update_npm_package", api::update_npm_package{.organization = {}, .feed_id = {}, .package_name = {}, .package_version = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
