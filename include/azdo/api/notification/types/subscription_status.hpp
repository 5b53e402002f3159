// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::notification {

/// `SubscriptionStatus`
enum class subscription_status {
    jailed_by_notifications_volume,
    pending_deletion,
    disabled_argument_exception,
    disabled_project_invalid,
    disabled_missing_permissions,
    disabled_from_probation,
    disabled_inactive_identity,
    disabled_message_queue_not_supported,
    disabled_missing_identity,
    disabled_invalid_role_expression,
    disabled_invalid_path_clause,
    disabled_as_duplicate_of_default,
    disabled_by_admin,
    disabled,
    enabled,
    enabled_on_probation,
};

template <class E = subscription_status>
constexpr auto enumerators(subscription_status) {
    return std::to_array<azdo::enumerator<E>>({
        {subscription_status::jailed_by_notifications_volume, "jailedByNotificationsVolume"},
        {subscription_status::pending_deletion, "pendingDeletion"},
        {subscription_status::disabled_argument_exception, "disabledArgumentException"},
        {subscription_status::disabled_project_invalid, "disabledProjectInvalid"},
        {subscription_status::disabled_missing_permissions, "disabledMissingPermissions"},
        {subscription_status::disabled_from_probation, "disabledFromProbation"},
        {subscription_status::disabled_inactive_identity, "disabledInactiveIdentity"},
        {subscription_status::disabled_message_queue_not_supported, "disabledMessageQueueNotSupported"},
        {subscription_status::disabled_missing_identity, "disabledMissingIdentity"},
        {subscription_status::disabled_invalid_role_expression, "disabledInvalidRoleExpression"},
        {subscription_status::disabled_invalid_path_clause, "disabledInvalidPathClause"},
        {subscription_status::disabled_as_duplicate_of_default, "disabledAsDuplicateOfDefault"},
        {subscription_status::disabled_by_admin, "disabledByAdmin"},
        {subscription_status::disabled, "disabled"},
        {subscription_status::enabled, "enabled"},
        {subscription_status::enabled_on_probation, "enabledOnProbation"},
    });
}

} // namespace azdo::inline v1::api::notification
