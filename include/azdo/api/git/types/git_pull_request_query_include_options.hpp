// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `GitPullRequestQueryIncludeOptions`
enum class git_pull_request_query_include_options {
    not_set,
    labels,
};

template <class E = git_pull_request_query_include_options>
constexpr auto enumerators(git_pull_request_query_include_options) {
    return std::to_array<azdo::enumerator<E>>({
        {git_pull_request_query_include_options::not_set, "notSet"},
        {git_pull_request_query_include_options::labels, "labels"},
    });
}

} // namespace azdo::inline v1::api::git
