// SPDX-License-Identifier: BSL-1.0
// The operations of the area hooks that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/hooks/consumers.hpp>
#include <azdo/api/hooks/diagnostics.hpp>
#include <azdo/api/hooks/publishers.hpp>
#include <azdo/api/hooks/subscriptions.hpp>

namespace published {

void register_hooks(registry& into) {
    into.add("Consumers_List", azdo::api::hooks::list_consumers{.organization = {}});
    into.add("Consumers_Get", azdo::api::hooks::get_consumer{.organization = {}, .consumer_id = {}});
    into.add("Consumers_List Consumer Actions", azdo::api::hooks::list_consumer_actions{.organization = {}, .consumer_id = {}});
    into.add("Consumers_Get Consumer Action", azdo::api::hooks::get_consumer_action{.organization = {}, .consumer_id = {}, .consumer_action_id = {}});
    into.add("Diagnostics_Get", azdo::api::hooks::get_subscription_diagnostics{.organization = {}, .subscription_id = {}});
    into.add("Diagnostics_Update", azdo::api::hooks::update_subscription_diagnostics{.organization = {}, .subscription_id = {}, .body = {}});
    into.add("Publishers_List", azdo::api::hooks::list_publishers{.organization = {}});
    into.add("Publishers_List Event Types", azdo::api::hooks::list_event_types{.organization = {}, .publisher_id = {}});
    into.add("Publishers_Get Event Type", azdo::api::hooks::get_event_type{.organization = {}, .publisher_id = {}, .event_type_id = {}});
    into.add("Subscriptions_List", azdo::api::hooks::list_subscriptions{.organization = {}});
    into.add("Subscriptions_Create", azdo::api::hooks::create_subscription{.organization = {}, .body = {}});
    into.add("Subscriptions_Delete", azdo::api::hooks::delete_subscription{.organization = {}, .subscription_id = {}});
    into.add("Subscriptions_Get", azdo::api::hooks::get_subscription{.organization = {}, .subscription_id = {}});
    into.add("Subscriptions_Replace Subscription", azdo::api::hooks::replace_subscription{.organization = {}, .body = {}});
}

} // namespace published
