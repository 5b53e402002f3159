// SPDX-License-Identifier: BSL-1.0
// The operations of the area notification that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/notification/diagnostic_logs.hpp>
#include <azdo/api/notification/diagnostics.hpp>
#include <azdo/api/notification/event_types.hpp>
#include <azdo/api/notification/subscribers.hpp>
#include <azdo/api/notification/subscriptions.hpp>

namespace published {

void register_notification(registry& into) {
    into.add("Diagnostic Logs_List", azdo::api::notification::list_logs{.source = {}});
    into.add("Diagnostics_Get", azdo::api::notification::get_subscription_diagnostics{.subscription_id = {}});
    into.add("Diagnostics_Update", azdo::api::notification::update_subscription_diagnostics{.subscription_id = {}, .body = {}});
    into.add("Event Types_List", azdo::api::notification::list_event_types{});
    into.add("Event Types_Get", azdo::api::notification::get_event_type{.event_type = {}});
    into.add("Subscribers_Get", azdo::api::notification::get_subscriber{.subscriber_id = {}});
    into.add("Subscribers_Update", azdo::api::notification::update_subscriber{.subscriber_id = {}, .body = {}});
    into.add("Subscriptions_Update Subscription User Settings", azdo::api::notification::update_subscription_user_settings{.subscription_id = {}, .user_id = {}, .body = {}});
    into.add("Subscriptions_Query", azdo::api::notification::query_subscriptions{.body = {}});
    into.add("Subscriptions_List", azdo::api::notification::list_subscriptions{});
    into.add("Subscriptions_Create", azdo::api::notification::create_subscription{.body = {}});
    into.add("Subscriptions_Delete", azdo::api::notification::delete_subscription{.subscription_id = {}});
    into.add("Subscriptions_Get", azdo::api::notification::get_subscription{.subscription_id = {}});
    into.add("Subscriptions_Update", azdo::api::notification::update_subscription{.subscription_id = {}, .body = {}});
}

} // namespace published
