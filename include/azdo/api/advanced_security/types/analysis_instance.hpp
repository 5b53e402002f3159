// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/analysis_configuration.hpp>
#include <azdo/api/advanced_security/types/analysis_result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::advanced_security {

/// `AnalysisInstance`, only in answers
struct analysis_instance {
    std::string commit_id{};
    azdo::optional<analysis_configuration> configuration{};
    azdo::optional<azdo::sys_time> created_date{};
    std::string instance_identifier{};
    std::vector<analysis_result> results{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const analysis_instance&) const = default;
    template <class self = analysis_instance>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"commitId", &self::commit_id>(),
            azdo::field<"configuration", &self::configuration>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"instanceIdentifier", &self::instance_identifier>(),
            azdo::field<"results", &self::results>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
