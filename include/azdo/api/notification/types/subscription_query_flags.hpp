// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::notification {

/// `SubscriptionQueryFlags`
enum class subscription_query_flags {
    none,
    include_invalid_subscriptions,
    include_deleted_subscriptions,
    include_filter_details,
    always_return_basic_information,
    include_system_subscriptions,
};

template <class E = subscription_query_flags>
constexpr auto enumerators(subscription_query_flags) {
    return std::to_array<azdo::enumerator<E>>({
        {subscription_query_flags::none, "none"},
        {subscription_query_flags::include_invalid_subscriptions, "includeInvalidSubscriptions"},
        {subscription_query_flags::include_deleted_subscriptions, "includeDeletedSubscriptions"},
        {subscription_query_flags::include_filter_details, "includeFilterDetails"},
        {subscription_query_flags::always_return_basic_information, "alwaysReturnBasicInformation"},
        {subscription_query_flags::include_system_subscriptions, "includeSystemSubscriptions"},
    });
}

} // namespace azdo::inline v1::api::notification
