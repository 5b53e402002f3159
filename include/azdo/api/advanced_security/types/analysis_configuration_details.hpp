// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `AnalysisConfigurationDetails`, only in answers
struct analysis_configuration_details {
    std::map<std::string, azdo::json::raw> additional_properties{};
    std::string git_ref{};
    std::optional<bool> is_default_branch{};
    std::string phase_id{};
    std::string phase_name{};
    azdo::optional<std::int32_t> pipeline_id{};
    std::string pipeline_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const analysis_configuration_details&) const = default;
    template <class self = analysis_configuration_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"additionalProperties", &self::additional_properties>(),
            azdo::field<"gitRef", &self::git_ref>(),
            azdo::field<"isDefaultBranch", &self::is_default_branch>(),
            azdo::field<"phaseId", &self::phase_id>(),
            azdo::field<"phaseName", &self::phase_name>(),
            azdo::field<"pipelineId", &self::pipeline_id>(),
            azdo::field<"pipelineName", &self::pipeline_name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
