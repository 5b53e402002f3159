// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::notification {

/// `SubscriptionFlags`
enum class subscription_flags {
    none,
    group_subscription,
    contributed_subscription,
    can_opt_out,
    team_subscription,
    one_actor_matches,
};

template <class E = subscription_flags>
constexpr auto enumerators(subscription_flags) {
    return std::to_array<azdo::enumerator<E>>({
        {subscription_flags::none, "none"},
        {subscription_flags::group_subscription, "groupSubscription"},
        {subscription_flags::contributed_subscription, "contributedSubscription"},
        {subscription_flags::can_opt_out, "canOptOut"},
        {subscription_flags::team_subscription, "teamSubscription"},
        {subscription_flags::one_actor_matches, "oneActorMatches"},
    });
}

} // namespace azdo::inline v1::api::notification
