// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_commit_ref.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `GitBranchStats`, only in answers
struct git_branch_stats {
    std::int32_t ahead_count{};
    std::int32_t behind_count{};
    azdo::optional<git_commit_ref> commit{};
    std::optional<bool> is_base_version{};
    std::string name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_branch_stats&) const = default;
    template <class self = git_branch_stats>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"aheadCount", &self::ahead_count>(azdo::as::required),
            azdo::field<"behindCount", &self::behind_count>(azdo::as::required),
            azdo::field<"commit", &self::commit>(),
            azdo::field<"isBaseVersion", &self::is_base_version>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
