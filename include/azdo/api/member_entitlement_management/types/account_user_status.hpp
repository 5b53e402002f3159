// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::member_entitlement_management {

/// `AccountUserStatus`
enum class account_user_status {
    none,
    active,
    disabled,
    deleted,
    pending,
    expired,
    pending_disabled,
};

template <class E = account_user_status>
constexpr auto enumerators(account_user_status) {
    return std::to_array<azdo::enumerator<E>>({
        {account_user_status::none, "none"},
        {account_user_status::active, "active"},
        {account_user_status::disabled, "disabled"},
        {account_user_status::deleted, "deleted"},
        {account_user_status::pending, "pending"},
        {account_user_status::expired, "expired"},
        {account_user_status::pending_disabled, "pendingDisabled"},
    });
}

} // namespace azdo::inline v1::api::member_entitlement_management
