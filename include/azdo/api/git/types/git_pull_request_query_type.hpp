// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `GitPullRequestQueryType`
enum class git_pull_request_query_type {
    not_set,
    last_merge_commit,
    commit,
};

template <class E = git_pull_request_query_type>
constexpr auto enumerators(git_pull_request_query_type) {
    return std::to_array<azdo::enumerator<E>>({
        {git_pull_request_query_type::not_set, "notSet"},
        {git_pull_request_query_type::last_merge_commit, "lastMergeCommit"},
        {git_pull_request_query_type::commit, "commit"},
    });
}

} // namespace azdo::inline v1::api::git
