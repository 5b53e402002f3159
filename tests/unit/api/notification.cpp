// SPDX-License-Identifier: BSL-1.0
// Every description of the area notification. Written by examples/generate_api.
#include <azdo/api/notification.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_notification)

namespace api = azdo::api::notification;

using operations = api_tests::list<
    api::list_logs,
    api::get_subscription_diagnostics,
    api::update_subscription_diagnostics,
    api::list_event_types,
    api::get_event_type,
    api::get_settings,
    api::update_settings,
    api::get_subscriber,
    api::update_subscriber,
    api::update_subscription_user_settings,
    api::query_subscriptions,
    api::list_subscriptions,
    api::create_subscription,
    api::delete_subscription,
    api::get_subscription,
    api::update_subscription,
    api::get_subscription_templates>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 17);
}

using types = api_tests::list<
    api::i_notification_diagnostic_log,
    api::identity_ref,
    api::input_value,
    api::notification_admin_settings,
    api::notification_admin_settings_update_parameters,
    api::notification_diagnostic_log_message,
    api::notification_event_field,
    api::notification_event_field_type,
    api::notification_event_publisher,
    api::notification_event_role,
    api::notification_event_type,
    api::notification_event_type_category,
    api::notification_subscriber,
    api::notification_subscriber_update_parameters,
    api::notification_subscription,
    api::notification_subscription_create_parameters,
    api::notification_subscription_template,
    api::notification_subscription_update_parameters,
    api::operator_constraint,
    api::subscription_admin_settings,
    api::subscription_channel,
    api::subscription_diagnostics,
    api::subscription_filter,
    api::subscription_management,
    api::subscription_query,
    api::subscription_query_condition,
    api::subscription_scope,
    api::subscription_tracing,
    api::subscription_user_settings,
    api::update_subscripiton_diagnostics_parameters,
    api::update_subscripiton_tracing_parameters,
    api::value_definition>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 32);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "notification"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("update_subscription_diagnostics", api::update_subscription_diagnostics{.subscription_id = {}, .body = {}});
    api_tests::walk("update_settings", api::update_settings{.body = {}});
    api_tests::walk("update_subscriber", api::update_subscriber{.subscriber_id = {}, .body = {}});
    api_tests::walk("update_subscription_user_settings", api::update_subscription_user_settings{.subscription_id = {}, .user_id = {}, .body = {}});
    api_tests::walk("query_subscriptions", api::query_subscriptions{.body = {}});
    api_tests::walk("create_subscription", api::create_subscription{.body = {}});
    api_tests::walk("update_subscription", api::update_subscription{.subscription_id = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
