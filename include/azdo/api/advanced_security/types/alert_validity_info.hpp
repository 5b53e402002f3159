// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/alert_validity_status.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::advanced_security {

/// `AlertValidityInfo`, only in answers
struct alert_validity_info {
    azdo::optional<azdo::sys_time> validity_last_checked_date{};
    azdo::optional<azdo::open_enum<alert_validity_status>> validity_status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const alert_validity_info&) const = default;
    template <class self = alert_validity_info>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"validityLastCheckedDate", &self::validity_last_checked_date>(),
            azdo::field<"validityStatus", &self::validity_status>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
