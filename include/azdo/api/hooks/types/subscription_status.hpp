// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::hooks {

/// `SubscriptionStatus`
enum class subscription_status {
    enabled,
    on_probation,
    disabled_by_user,
    disabled_by_system,
    disabled_by_inactive_identity,
};

template <class E = subscription_status>
constexpr auto enumerators(subscription_status) {
    return std::to_array<azdo::enumerator<E>>({
        {subscription_status::enabled, "enabled"},
        {subscription_status::on_probation, "onProbation"},
        {subscription_status::disabled_by_user, "disabledByUser"},
        {subscription_status::disabled_by_system, "disabledBySystem"},
        {subscription_status::disabled_by_inactive_identity, "disabledByInactiveIdentity"},
    });
}

} // namespace azdo::inline v1::api::hooks
