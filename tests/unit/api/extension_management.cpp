// SPDX-License-Identifier: BSL-1.0
// Every description of the area extensionManagement. Written by examples/generate_api.
#include <azdo/api/extension_management.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_extension_management)

namespace api = azdo::api::extension_management;

using operations = api_tests::list<
    api::get_installed_extensions,
    api::update_installed_extension,
    api::uninstall_extension_by_name,
    api::get_installed_extension_by_name,
    api::install_extension_by_name>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 5);
}

using types = api_tests::list<
    api::contribution,
    api::contribution_constraint,
    api::contribution_property_description,
    api::contribution_type,
    api::extension_event_callback,
    api::extension_event_callback_collection,
    api::extension_file,
    api::extension_licensing,
    api::installed_extension,
    api::installed_extension_state,
    api::installed_extension_state_issue,
    api::licensing_override>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 12);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "extension_management"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("update_installed_extension", api::update_installed_extension{.organization = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
