// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/change_count_dictionary.hpp>
#include <azdo/api/git/types/git_change.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::git {

/// `GitCommitChanges`, only in answers
struct git_commit_changes {
    azdo::optional<change_count_dictionary> change_counts{};
    std::vector<git_change> changes{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_commit_changes&) const = default;
    template <class self = git_commit_changes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"changeCounts", &self::change_counts>(),
            azdo::field<"changes", &self::changes>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
