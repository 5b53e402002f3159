// SPDX-License-Identifier: BSL-1.0
// Refs: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_ref.hpp>
#include <azdo/api/git/types/git_ref_update.hpp>
#include <azdo/api/git/types/git_ref_update_result.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/refs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/refs/list
struct get_refs {
    using result_type = azdo::page<git_ref>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/refs",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::optional<std::string> filter{};
    std::optional<bool> include_links{};
    std::optional<bool> include_statuses{};
    std::optional<bool> include_my_branches{};
    std::optional<bool> latest_statuses_only{};
    std::optional<bool> peel_tags{};
    azdo::optional<std::string> filter_contains{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> continuation_token{};
    std::optional<bool> include_target_branches{};

    template <class self = get_refs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"filter", &self::filter>(azdo::as::query),
            azdo::field<"includeLinks", &self::include_links>(azdo::as::query),
            azdo::field<"includeStatuses", &self::include_statuses>(azdo::as::query),
            azdo::field<"includeMyBranches", &self::include_my_branches>(azdo::as::query),
            azdo::field<"latestStatusesOnly", &self::latest_statuses_only>(azdo::as::query),
            azdo::field<"peelTags", &self::peel_tags>(azdo::as::query),
            azdo::field<"filterContains", &self::filter_contains>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"includeTargetBranches", &self::include_target_branches>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project?}/_apis/git/repositories/{repositoryId}/refs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/refs/update-ref
struct update_ref {
    using result_type = git_ref;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/refs",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    git_ref_update body;
    std::string filter;
    azdo::optional<std::string> project_id{};

    template <class self = update_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"filter", &self::filter>(azdo::as::query),
            azdo::field<"projectId", &self::project_id>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/git/repositories/{repositoryId}/refs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/refs/update-refs
struct update_refs {
    using result_type = azdo::page<git_ref_update_result>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/refs",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    std::vector<git_ref_update> body;
    azdo::optional<std::string> project_id{};

    template <class self = update_refs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"projectId", &self::project_id>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::git
