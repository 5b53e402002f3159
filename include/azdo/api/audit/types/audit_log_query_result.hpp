// SPDX-License-Identifier: BSL-1.0
// A type of the area audit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/audit/types/decorated_audit_log_entry.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::audit {

/// `AuditLogQueryResult`, only in answers
struct audit_log_query_result {
    std::string continuation_token{};
    std::vector<decorated_audit_log_entry> decorated_audit_log_entries{};
    std::optional<bool> has_more{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const audit_log_query_result&) const = default;
    template <class self = audit_log_query_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"continuationToken", &self::continuation_token>(),
            azdo::field<"decoratedAuditLogEntries", &self::decorated_audit_log_entries>(),
            azdo::field<"hasMore", &self::has_more>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::audit
