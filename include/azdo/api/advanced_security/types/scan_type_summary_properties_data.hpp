// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::advanced_security {

/// `ScanTypeSummaryPropertiesData`, only in answers
struct scan_type_summary_properties_data {
    std::optional<bool> enabled{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const scan_type_summary_properties_data&) const = default;
    template <class self = scan_type_summary_properties_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"enabled", &self::enabled>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
