// SPDX-License-Identifier: BSL-1.0
// A type of the area audit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/audit/types/audit_action_category.hpp>
#include <azdo/api/audit/types/audit_scope_type.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::audit {

/// `DecoratedAuditLogEntry`, only in answers
struct decorated_audit_log_entry {
    std::string action_id{};
    std::string activity_id{};
    std::string actor_cuid{};
    std::string actor_client_id{};
    std::string actor_display_name{};
    std::string actor_image_url{};
    std::string actor_upn{};
    std::string actor_user_id{};
    std::string area{};
    std::string authentication_mechanism{};
    azdo::optional<azdo::open_enum<audit_action_category>> category{};
    std::string category_display_name{};
    std::string correlation_id{};
    std::map<std::string, azdo::json::raw> data{};
    std::string details{};
    std::string id{};
    std::string ip_address{};
    std::string project_id{};
    std::string project_name{};
    std::string scope_display_name{};
    std::string scope_id{};
    azdo::optional<azdo::open_enum<audit_scope_type>> scope_type{};
    azdo::optional<azdo::sys_time> timestamp{};
    std::string user_agent{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const decorated_audit_log_entry&) const = default;
    template <class self = decorated_audit_log_entry>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"actionId", &self::action_id>(),
            azdo::field<"activityId", &self::activity_id>(),
            azdo::field<"actorCUID", &self::actor_cuid>(),
            azdo::field<"actorClientId", &self::actor_client_id>(),
            azdo::field<"actorDisplayName", &self::actor_display_name>(),
            azdo::field<"actorImageUrl", &self::actor_image_url>(),
            azdo::field<"actorUPN", &self::actor_upn>(),
            azdo::field<"actorUserId", &self::actor_user_id>(),
            azdo::field<"area", &self::area>(),
            azdo::field<"authenticationMechanism", &self::authentication_mechanism>(),
            azdo::field<"category", &self::category>(),
            azdo::field<"categoryDisplayName", &self::category_display_name>(),
            azdo::field<"correlationId", &self::correlation_id>(),
            azdo::field<"data", &self::data>(),
            azdo::field<"details", &self::details>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"ipAddress", &self::ip_address>(),
            azdo::field<"projectId", &self::project_id>(),
            azdo::field<"projectName", &self::project_name>(),
            azdo::field<"scopeDisplayName", &self::scope_display_name>(),
            azdo::field<"scopeId", &self::scope_id>(),
            azdo::field<"scopeType", &self::scope_type>(),
            azdo::field<"timestamp", &self::timestamp>(),
            azdo::field<"userAgent", &self::user_agent>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::audit
