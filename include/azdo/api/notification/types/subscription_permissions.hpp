// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::notification {

/// `SubscriptionPermissions`
enum class subscription_permissions {
    none,
    view,
    edit,
    delete_,
};

template <class E = subscription_permissions>
constexpr auto enumerators(subscription_permissions) {
    return std::to_array<azdo::enumerator<E>>({
        {subscription_permissions::none, "none"},
        {subscription_permissions::view, "view"},
        {subscription_permissions::edit, "edit"},
        {subscription_permissions::delete_, "delete"},
    });
}

} // namespace azdo::inline v1::api::notification
