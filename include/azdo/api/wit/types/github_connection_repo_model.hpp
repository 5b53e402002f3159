// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `GitHubConnectionRepoModel`
struct github_connection_repo_model {
    azdo::optional<std::string> error_message{};
    azdo::optional<std::string> github_repository_url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const github_connection_repo_model&) const = default;
    template <class self = github_connection_repo_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"errorMessage", &self::error_message>(),
            azdo::field<"gitHubRepositoryUrl", &self::github_repository_url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
