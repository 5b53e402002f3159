// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::advanced_security {

/// `AlertSummaryByState`, only in answers
struct alert_summary_by_state {
    azdo::optional<std::int32_t> dismissed{};
    azdo::optional<std::int32_t> fixed{};
    azdo::optional<std::int32_t> new_{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const alert_summary_by_state&) const = default;
    template <class self = alert_summary_by_state>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"dismissed", &self::dismissed>(),
            azdo::field<"fixed", &self::fixed>(),
            azdo::field<"new", &self::new_>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
