// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/analysis_configuration.hpp>
#include <azdo/api/advanced_security/types/analysis_instance.hpp>
#include <azdo/api/advanced_security/types/state.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::advanced_security {

/// `AlertAnalysisInstance`, only in answers
struct alert_analysis_instance {
    azdo::optional<azdo::api::advanced_security::analysis_configuration> analysis_configuration{};
    azdo::optional<analysis_instance> first_seen{};
    azdo::optional<analysis_instance> fixed_in{};
    azdo::optional<analysis_instance> last_seen{};
    azdo::optional<analysis_instance> recent_analysis_instance{};
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::state>> state{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const alert_analysis_instance&) const = default;
    template <class self = alert_analysis_instance>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"analysisConfiguration", &self::analysis_configuration>(),
            azdo::field<"firstSeen", &self::first_seen>(),
            azdo::field<"fixedIn", &self::fixed_in>(),
            azdo::field<"lastSeen", &self::last_seen>(),
            azdo::field<"recentAnalysisInstance", &self::recent_analysis_instance>(),
            azdo::field<"state", &self::state>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
