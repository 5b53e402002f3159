// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::git {

/// `GitMergeOperationStatusDetail`, only in answers
struct git_merge_operation_status_detail {
    std::string failure_message{};
    std::string merge_commit_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_merge_operation_status_detail&) const = default;
    template <class self = git_merge_operation_status_detail>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"failureMessage", &self::failure_message>(),
            azdo::field<"mergeCommitId", &self::merge_commit_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
