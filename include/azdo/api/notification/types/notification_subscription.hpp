// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/identity_ref.hpp>
#include <azdo/api/notification/types/subscription_admin_settings.hpp>
#include <azdo/api/notification/types/subscription_channel.hpp>
#include <azdo/api/notification/types/subscription_diagnostics.hpp>
#include <azdo/api/notification/types/subscription_filter.hpp>
#include <azdo/api/notification/types/subscription_flags.hpp>
#include <azdo/api/notification/types/subscription_permissions.hpp>
#include <azdo/api/notification/types/subscription_scope.hpp>
#include <azdo/api/notification/types/subscription_status.hpp>
#include <azdo/api/notification/types/subscription_user_settings.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::notification {

/// `NotificationSubscription`, only in answers
struct notification_subscription {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<subscription_admin_settings> admin_settings{};
    azdo::optional<subscription_channel> channel{};
    std::string description{};
    azdo::optional<subscription_diagnostics> diagnostics{};
    std::map<std::string, std::string> extended_properties{};
    azdo::optional<subscription_filter> filter{};
    azdo::optional<azdo::open_enum<subscription_flags>> flags{};
    std::string id{};
    azdo::optional<identity_ref> last_modified_by{};
    azdo::optional<azdo::sys_time> modified_date{};
    azdo::optional<azdo::open_enum<subscription_permissions>> permissions{};
    azdo::optional<subscription_scope> scope{};
    azdo::optional<azdo::open_enum<subscription_status>> status{};
    std::string status_message{};
    azdo::optional<identity_ref> subscriber{};
    std::string url{};
    azdo::optional<subscription_user_settings> user_settings{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notification_subscription&) const = default;
    template <class self = notification_subscription>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"adminSettings", &self::admin_settings>(),
            azdo::field<"channel", &self::channel>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"diagnostics", &self::diagnostics>(),
            azdo::field<"extendedProperties", &self::extended_properties>(),
            azdo::field<"filter", &self::filter>(),
            azdo::field<"flags", &self::flags>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastModifiedBy", &self::last_modified_by>(),
            azdo::field<"modifiedDate", &self::modified_date>(),
            azdo::field<"permissions", &self::permissions>(),
            azdo::field<"scope", &self::scope>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"statusMessage", &self::status_message>(),
            azdo::field<"subscriber", &self::subscriber>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"userSettings", &self::user_settings>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::notification
