// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_pull_request_query_include_options.hpp>
#include <azdo/api/git/types/git_pull_request_query_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GitPullRequestQueryInput`
struct git_pull_request_query_input {
    azdo::optional<azdo::open_enum<git_pull_request_query_include_options>> include{};
    azdo::optional<std::vector<std::string>> items{};
    azdo::optional<azdo::open_enum<git_pull_request_query_type>> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_pull_request_query_input&) const = default;
    template <class self = git_pull_request_query_input>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"include", &self::include>(),
            azdo::field<"items", &self::items>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
