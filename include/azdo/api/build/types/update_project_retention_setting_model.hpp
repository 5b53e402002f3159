// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/update_retention_setting_model.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::build {

/// `UpdateProjectRetentionSettingModel`
struct update_project_retention_setting_model {
    azdo::optional<update_retention_setting_model> artifacts_retention{};
    azdo::optional<update_retention_setting_model> pull_request_run_retention{};
    azdo::optional<update_retention_setting_model> retain_runs_per_protected_branch{};
    azdo::optional<update_retention_setting_model> run_retention{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const update_project_retention_setting_model&) const = default;
    template <class self = update_project_retention_setting_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"artifactsRetention", &self::artifacts_retention>(),
            azdo::field<"pullRequestRunRetention", &self::pull_request_run_retention>(),
            azdo::field<"retainRunsPerProtectedBranch", &self::retain_runs_per_protected_branch>(),
            azdo::field<"runRetention", &self::run_retention>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
