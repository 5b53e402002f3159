// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::notification {

/// `NotificationEventRole`, only in answers
struct notification_event_role {
    std::string id{};
    std::string name{};
    std::optional<bool> supports_groups{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notification_event_role&) const = default;
    template <class self = notification_event_role>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"supportsGroups", &self::supports_groups>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::notification
