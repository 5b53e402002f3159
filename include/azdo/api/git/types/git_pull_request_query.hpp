// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_pull_request.hpp>
#include <azdo/api/git/types/git_pull_request_query_input.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GitPullRequestQuery`
struct git_pull_request_query {
    azdo::optional<std::vector<git_pull_request_query_input>> queries{};
    azdo::optional<std::vector<std::map<std::string, std::vector<git_pull_request>>>> results{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_pull_request_query&) const = default;
    template <class self = git_pull_request_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"queries", &self::queries>(),
            azdo::field<"results", &self::results>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
