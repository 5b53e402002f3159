// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/notification_event_field_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::notification {

/// `NotificationEventField`, only in answers
struct notification_event_field {
    azdo::optional<notification_event_field_type> field_type{};
    std::string id{};
    std::string name{};
    std::string path{};
    std::vector<std::string> supported_scopes{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notification_event_field&) const = default;
    template <class self = notification_event_field>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"fieldType", &self::field_type>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"supportedScopes", &self::supported_scopes>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::notification
