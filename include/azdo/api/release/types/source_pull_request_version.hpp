// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::release {

/// `SourcePullRequestVersion`
struct source_pull_request_version {
    azdo::optional<std::string> iteration_id{};
    azdo::optional<std::string> pull_request_id{};
    azdo::optional<azdo::sys_time> pull_request_merged_at{};
    azdo::optional<std::string> source_branch{};
    azdo::optional<std::string> source_branch_commit_id{};
    azdo::optional<std::string> target_branch{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const source_pull_request_version&) const = default;
    template <class self = source_pull_request_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"iterationId", &self::iteration_id>(),
            azdo::field<"pullRequestId", &self::pull_request_id>(),
            azdo::field<"pullRequestMergedAt", &self::pull_request_merged_at>(),
            azdo::field<"sourceBranch", &self::source_branch>(),
            azdo::field<"sourceBranchCommitId", &self::source_branch_commit_id>(),
            azdo::field<"targetBranch", &self::target_branch>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
