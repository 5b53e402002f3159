// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `GitPullRequestMergeStrategy`
enum class git_pull_request_merge_strategy {
    no_fast_forward,
    squash,
    rebase,
    rebase_merge,
};

template <class E = git_pull_request_merge_strategy>
constexpr auto enumerators(git_pull_request_merge_strategy) {
    return std::to_array<azdo::enumerator<E>>({
        {git_pull_request_merge_strategy::no_fast_forward, "noFastForward"},
        {git_pull_request_merge_strategy::squash, "squash"},
        {git_pull_request_merge_strategy::rebase, "rebase"},
        {git_pull_request_merge_strategy::rebase_merge, "rebaseMerge"},
    });
}

} // namespace azdo::inline v1::api::git
