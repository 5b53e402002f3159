// SPDX-License-Identifier: BSL-1.0
// Merges: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_merge.hpp>
#include <azdo/api/git/types/git_merge_parameters.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `POST /{organization}/{project}/_apis/git/repositories/{repositoryNameOrId}/merges`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/merges/create
struct create_merge_request {
    using result_type = git_merge;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/git/repositories/{repositoryNameOrId}/merges",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_manage>;

    std::string organization{};
    std::string project;
    std::string repository_name_or_id;
    git_merge_parameters body;
    std::optional<bool> include_links{};

    template <class self = create_merge_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryNameOrId", &self::repository_name_or_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"includeLinks", &self::include_links>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/git/repositories/{repositoryNameOrId}/merges/{mergeOperationId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/merges/get
struct get_merge_request {
    using result_type = git_merge;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/git/repositories/{repositoryNameOrId}/merges/{mergeOperationId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    std::string repository_name_or_id;
    azdo::required<std::int32_t> merge_operation_id;
    std::optional<bool> include_links{};

    template <class self = get_merge_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryNameOrId", &self::repository_name_or_id>(azdo::as::path),
            azdo::field<"mergeOperationId", &self::merge_operation_id>(azdo::as::path),
            azdo::field<"includeLinks", &self::include_links>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::git
