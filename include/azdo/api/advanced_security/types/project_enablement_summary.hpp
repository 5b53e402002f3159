// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/repo_enablement_summary.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::advanced_security {

/// `ProjectEnablementSummary`, only in answers
struct project_enablement_summary {
    std::string project_id{};
    std::string project_name{};
    std::vector<repo_enablement_summary> repos{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const project_enablement_summary&) const = default;
    template <class self = project_enablement_summary>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"projectId", &self::project_id>(),
            azdo::field<"projectName", &self::project_name>(),
            azdo::field<"repos", &self::repos>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
