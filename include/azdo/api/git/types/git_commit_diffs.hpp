// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_change.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GitCommitDiffs`, only in answers
struct git_commit_diffs {
    std::int32_t ahead_count{};
    std::optional<bool> all_changes_included{};
    std::string base_commit{};
    std::int32_t behind_count{};
    std::map<std::string, std::int32_t> change_counts{};
    std::vector<git_change> changes{};
    std::string common_commit{};
    std::string target_commit{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_commit_diffs&) const = default;
    template <class self = git_commit_diffs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"aheadCount", &self::ahead_count>(azdo::as::required),
            azdo::field<"allChangesIncluded", &self::all_changes_included>(),
            azdo::field<"baseCommit", &self::base_commit>(),
            azdo::field<"behindCount", &self::behind_count>(azdo::as::required),
            azdo::field<"changeCounts", &self::change_counts>(),
            azdo::field<"changes", &self::changes>(),
            azdo::field<"commonCommit", &self::common_commit>(),
            azdo::field<"targetCommit", &self::target_commit>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
