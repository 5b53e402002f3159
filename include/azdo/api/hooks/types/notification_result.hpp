// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::hooks {

/// `NotificationResult`
enum class notification_result {
    pending,
    succeeded,
    failed,
    filtered,
};

template <class E = notification_result>
constexpr auto enumerators(notification_result) {
    return std::to_array<azdo::enumerator<E>>({
        {notification_result::pending, "pending"},
        {notification_result::succeeded, "succeeded"},
        {notification_result::failed, "failed"},
        {notification_result::filtered, "filtered"},
    });
}

} // namespace azdo::inline v1::api::hooks
