// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::hooks {

/// `NotificationStatus`
enum class notification_status {
    queued,
    processing,
    request_in_progress,
    queued_for_retry,
    completed,
};

template <class E = notification_status>
constexpr auto enumerators(notification_status) {
    return std::to_array<azdo::enumerator<E>>({
        {notification_status::queued, "queued"},
        {notification_status::processing, "processing"},
        {notification_status::request_in_progress, "requestInProgress"},
        {notification_status::queued_for_retry, "queuedForRetry"},
        {notification_status::completed, "completed"},
    });
}

} // namespace azdo::inline v1::api::hooks
