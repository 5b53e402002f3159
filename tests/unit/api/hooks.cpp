// SPDX-License-Identifier: BSL-1.0
// Every description of the area hooks. Written by examples/generate_api.
#include <azdo/api/hooks.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_hooks)

namespace api = azdo::api::hooks;

using operations = api_tests::list<
    api::list_consumers,
    api::get_consumer,
    api::list_consumer_actions,
    api::get_consumer_action,
    api::get_subscription_diagnostics,
    api::update_subscription_diagnostics,
    api::query_notifications,
    api::get_notifications,
    api::get_notification,
    api::create_test_notification,
    api::list_publishers,
    api::get_publisher,
    api::list_event_types,
    api::get_event_type,
    api::query_input_values,
    api::query_publishers,
    api::list_subscriptions,
    api::create_subscription,
    api::delete_subscription,
    api::get_subscription,
    api::replace_subscription,
    api::create_subscriptions_query>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 22);
}

using types = api_tests::list<
    api::consumer,
    api::consumer_action,
    api::event,
    api::event_type_descriptor,
    api::external_configuration_descriptor,
    api::formatted_event_message,
    api::identity_ref,
    api::input_descriptor,
    api::input_filter,
    api::input_filter_condition,
    api::input_validation,
    api::input_value,
    api::input_values,
    api::input_values_error,
    api::input_values_query,
    api::notification,
    api::notification_details,
    api::notification_results_summary_detail,
    api::notification_summary,
    api::notifications_query,
    api::publisher,
    api::publishers_query,
    api::resource_container,
    api::session_token,
    api::subscription,
    api::subscription_diagnostics,
    api::subscription_tracing,
    api::subscriptions_query,
    api::update_subscripiton_diagnostics_parameters,
    api::update_subscripiton_tracing_parameters>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 30);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "hooks"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("update_subscription_diagnostics", api::update_subscription_diagnostics{.organization = {}, .subscription_id = {}, .body = {}});
    api_tests::walk("query_notifications", api::query_notifications{.organization = {}, .body = {}});
    api_tests::walk("create_test_notification", api::create_test_notification{.organization = {}, .body = {}});
    api_tests::walk("query_input_values", api::query_input_values{.organization = {}, .publisher_id = {}, .body = {}});
    api_tests::walk("query_publishers", api::query_publishers{.organization = {}, .body = {}});
    api_tests::walk("create_subscription", api::create_subscription{.organization = {}, .body = {}});
    api_tests::walk("replace_subscription", api::replace_subscription{.organization = {}, .body = {}});
    api_tests::walk("create_subscriptions_query", api::create_subscriptions_query{.organization = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
