// SPDX-License-Identifier: BSL-1.0
// Pull Request Iteration Changes: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_pull_request_iteration_changes.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/iterations/{iterationId}/changes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-iteration-changes/get
struct get_pull_request_iteration_changes {
    using result_type = git_pull_request_iteration_changes;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/iterations"
        "/{iterationId}/changes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    azdo::required<std::int32_t> iteration_id;
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};
    azdo::optional<std::int32_t> compare_to{};

    template <class self = get_pull_request_iteration_changes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::path),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"$compareTo", &self::compare_to>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::git
