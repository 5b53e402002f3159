// SPDX-License-Identifier: BSL-1.0
// A type of the area audit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/audit/types/audit_stream_status.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::audit {

/// `AuditStream`
struct audit_stream {
    azdo::optional<std::map<std::string, std::string>> consumer_inputs{};
    azdo::optional<std::string> consumer_type{};
    azdo::optional<azdo::sys_time> created_time{};
    azdo::optional<std::string> display_name{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<azdo::open_enum<audit_stream_status>> status{};
    azdo::optional<std::string> status_reason{};
    azdo::optional<azdo::sys_time> updated_time{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const audit_stream&) const = default;
    template <class self = audit_stream>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"consumerInputs", &self::consumer_inputs>(),
            azdo::field<"consumerType", &self::consumer_type>(),
            azdo::field<"createdTime", &self::created_time>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"statusReason", &self::status_reason>(),
            azdo::field<"updatedTime", &self::updated_time>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::audit
