// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/analysis_configuration_details.hpp>
#include <azdo/api/advanced_security/types/analysis_configuration_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `AnalysisConfiguration`, only in answers
struct analysis_configuration {
    azdo::optional<azdo::api::advanced_security::analysis_configuration_details> analysis_configuration_details{};
    azdo::optional<std::int32_t> analysis_configuration_id{};
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::analysis_configuration_type>> analysis_configuration_type{};
    std::string tool_name{};
    std::string tool_version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const analysis_configuration&) const = default;
    template <class self = analysis_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"analysisConfigurationDetails", &self::analysis_configuration_details>(),
            azdo::field<"analysisConfigurationId", &self::analysis_configuration_id>(),
            azdo::field<"analysisConfigurationType", &self::analysis_configuration_type>(),
            azdo::field<"toolName", &self::tool_name>(),
            azdo::field<"toolVersion", &self::tool_version>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
