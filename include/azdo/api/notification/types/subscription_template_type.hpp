// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::notification {

/// `SubscriptionTemplateType`
enum class subscription_template_type {
    user,
    team,
    both,
    none,
};

template <class E = subscription_template_type>
constexpr auto enumerators(subscription_template_type) {
    return std::to_array<azdo::enumerator<E>>({
        {subscription_template_type::user, "user"},
        {subscription_template_type::team, "team"},
        {subscription_template_type::both, "both"},
        {subscription_template_type::none, "none"},
    });
}

} // namespace azdo::inline v1::api::notification
