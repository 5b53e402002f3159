// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/github_connection_repo_model.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `GitHubConnectionReposBatchRequest`
struct github_connection_repos_batch_request {
    azdo::optional<std::vector<github_connection_repo_model>> github_repository_urls{};
    azdo::optional<std::string> operation_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const github_connection_repos_batch_request&) const = default;
    template <class self = github_connection_repos_batch_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"gitHubRepositoryUrls", &self::github_repository_urls>(),
            azdo::field<"operationType", &self::operation_type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
