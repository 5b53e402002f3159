// SPDX-License-Identifier: BSL-1.0
// Merge Bases: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_commit_ref.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryNameOrId}/commits/{commitId}/mergebases`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/merge-bases/list
struct get_merge_bases {
    using result_type = azdo::page<git_commit_ref>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryNameOrId}/commits/{commitId}/mergebases",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_name_or_id;
    std::string commit_id;
    std::string other_commit_id;
    azdo::optional<std::string> other_collection_id{};
    azdo::optional<std::string> other_repository_id{};

    template <class self = get_merge_bases>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryNameOrId", &self::repository_name_or_id>(azdo::as::path),
            azdo::field<"commitId", &self::commit_id>(azdo::as::path),
            azdo::field<"otherCommitId", &self::other_commit_id>(azdo::as::query),
            azdo::field<"otherCollectionId", &self::other_collection_id>(azdo::as::query),
            azdo::field<"otherRepositoryId", &self::other_repository_id>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::git
