// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::pipelines {

/// `RepositoryType`
enum class repository_type {
    unknown,
    github,
    azure_repos_git,
    github_enterprise,
    bitbucket,
    azure_repos_git_hyphenated,
};

template <class E = repository_type>
constexpr auto enumerators(repository_type) {
    return std::to_array<azdo::enumerator<E>>({
        {repository_type::unknown, "unknown"},
        {repository_type::github, "gitHub"},
        {repository_type::azure_repos_git, "azureReposGit"},
        {repository_type::github_enterprise, "gitHubEnterprise"},
        {repository_type::bitbucket, "bitBucket"},
        {repository_type::azure_repos_git_hyphenated, "azureReposGitHyphenated"},
    });
}

} // namespace azdo::inline v1::api::pipelines
