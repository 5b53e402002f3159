// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::build {

/// `PipelineGeneralSettings`
struct pipeline_general_settings {
    std::optional<bool> audit_enforce_settable_var{};
    std::optional<bool> builds_enabled_for_forks{};
    std::optional<bool> disable_classic_build_pipeline_creation{};
    std::optional<bool> disable_classic_pipeline_creation{};
    std::optional<bool> disable_classic_release_pipeline_creation{};
    std::optional<bool> disable_implied_yaml_ci_trigger{};
    std::optional<bool> enable_shell_tasks_args_sanitizing{};
    std::optional<bool> enable_shell_tasks_args_sanitizing_audit{};
    std::optional<bool> enforce_job_auth_scope{};
    std::optional<bool> enforce_job_auth_scope_for_forks{};
    std::optional<bool> enforce_job_auth_scope_for_releases{};
    std::optional<bool> enforce_no_access_to_secrets_from_forks{};
    std::optional<bool> enforce_referenced_repo_scoped_token{};
    std::optional<bool> enforce_settable_var{};
    std::optional<bool> fork_protection_enabled{};
    std::optional<bool> is_comment_required_for_pull_request{};
    std::optional<bool> publish_pipeline_metadata{};
    std::optional<bool> require_comments_for_non_team_member_and_non_contributors{};
    std::optional<bool> require_comments_for_non_team_members_only{};
    std::optional<bool> status_badges_are_private{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const pipeline_general_settings&) const = default;
    template <class self = pipeline_general_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"auditEnforceSettableVar", &self::audit_enforce_settable_var>(),
            azdo::field<"buildsEnabledForForks", &self::builds_enabled_for_forks>(),
            azdo::field<"disableClassicBuildPipelineCreation", &self::disable_classic_build_pipeline_creation>(),
            azdo::field<"disableClassicPipelineCreation", &self::disable_classic_pipeline_creation>(),
            azdo::field<"disableClassicReleasePipelineCreation", &self::disable_classic_release_pipeline_creation>(),
            azdo::field<"disableImpliedYAMLCiTrigger", &self::disable_implied_yaml_ci_trigger>(),
            azdo::field<"enableShellTasksArgsSanitizing", &self::enable_shell_tasks_args_sanitizing>(),
            azdo::field<"enableShellTasksArgsSanitizingAudit", &self::enable_shell_tasks_args_sanitizing_audit>(),
            azdo::field<"enforceJobAuthScope", &self::enforce_job_auth_scope>(),
            azdo::field<"enforceJobAuthScopeForForks", &self::enforce_job_auth_scope_for_forks>(),
            azdo::field<"enforceJobAuthScopeForReleases", &self::enforce_job_auth_scope_for_releases>(),
            azdo::field<"enforceNoAccessToSecretsFromForks", &self::enforce_no_access_to_secrets_from_forks>(),
            azdo::field<"enforceReferencedRepoScopedToken", &self::enforce_referenced_repo_scoped_token>(),
            azdo::field<"enforceSettableVar", &self::enforce_settable_var>(),
            azdo::field<"forkProtectionEnabled", &self::fork_protection_enabled>(),
            azdo::field<"isCommentRequiredForPullRequest", &self::is_comment_required_for_pull_request>(),
            azdo::field<"publishPipelineMetadata", &self::publish_pipeline_metadata>(),
            azdo::field<"requireCommentsForNonTeamMemberAndNonContributors", &self::require_comments_for_non_team_member_and_non_contributors>(),
            azdo::field<"requireCommentsForNonTeamMembersOnly", &self::require_comments_for_non_team_members_only>(),
            azdo::field<"statusBadgesArePrivate", &self::status_badges_are_private>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
