// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/retention_setting.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::build {

/// `ProjectRetentionSetting`, only in answers
struct project_retention_setting {
    azdo::optional<retention_setting> purge_artifacts{};
    azdo::optional<retention_setting> purge_pull_request_runs{};
    azdo::optional<retention_setting> purge_runs{};
    azdo::optional<retention_setting> retain_runs_per_protected_branch{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const project_retention_setting&) const = default;
    template <class self = project_retention_setting>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"purgeArtifacts", &self::purge_artifacts>(),
            azdo::field<"purgePullRequestRuns", &self::purge_pull_request_runs>(),
            azdo::field<"purgeRuns", &self::purge_runs>(),
            azdo::field<"retainRunsPerProtectedBranch", &self::retain_runs_per_protected_branch>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
