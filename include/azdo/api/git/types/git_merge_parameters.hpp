// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GitMergeParameters`
struct git_merge_parameters {
    azdo::optional<std::string> comment{};
    azdo::optional<std::vector<std::string>> parents{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_merge_parameters&) const = default;
    template <class self = git_merge_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"comment", &self::comment>(),
            azdo::field<"parents", &self::parents>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
