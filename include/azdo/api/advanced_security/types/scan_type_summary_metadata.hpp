// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::advanced_security {

/// `ScanTypeSummaryMetadata`, only in answers
struct scan_type_summary_metadata {
    azdo::optional<azdo::sys_time> last_scan_date{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const scan_type_summary_metadata&) const = default;
    template <class self = scan_type_summary_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"lastScanDate", &self::last_scan_date>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
