// SPDX-License-Identifier: BSL-1.0
// A type of the area audit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/audit/types/audit_action_category.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::audit {

/// `AuditActionInfo`, only in answers
struct audit_action_info {
    std::string action_id{};
    std::string area{};
    azdo::optional<azdo::open_enum<audit_action_category>> category{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const audit_action_info&) const = default;
    template <class self = audit_action_info>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"actionId", &self::action_id>(),
            azdo::field<"area", &self::area>(),
            azdo::field<"category", &self::category>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::audit
