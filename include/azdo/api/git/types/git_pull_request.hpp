// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_commit_ref.hpp>
#include <azdo/api/git/types/git_fork_ref.hpp>
#include <azdo/api/git/types/git_pull_request_completion_options.hpp>
#include <azdo/api/git/types/git_pull_request_merge_options.hpp>
#include <azdo/api/git/types/git_repository.hpp>
#include <azdo/api/git/types/identity_ref.hpp>
#include <azdo/api/git/types/identity_ref_with_vote.hpp>
#include <azdo/api/git/types/pull_request_async_status.hpp>
#include <azdo/api/git/types/pull_request_merge_failure_type.hpp>
#include <azdo/api/git/types/pull_request_status.hpp>
#include <azdo/api/git/types/resource_ref.hpp>
#include <azdo/api/git/types/web_api_tag_definition.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GitPullRequest`
struct git_pull_request {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::string> artifact_id{};
    azdo::optional<identity_ref> auto_complete_set_by{};
    azdo::optional<identity_ref> closed_by{};
    azdo::optional<azdo::sys_time> closed_date{};
    azdo::optional<std::int32_t> code_review_id{};
    azdo::optional<std::vector<git_commit_ref>> commits{};
    azdo::optional<git_pull_request_completion_options> completion_options{};
    azdo::optional<azdo::sys_time> completion_queue_time{};
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> creation_date{};
    azdo::optional<std::string> description{};
    azdo::optional<git_fork_ref> fork_source{};
    std::optional<bool> has_multiple_merge_bases{};
    std::optional<bool> ignore_target_ref_and_choose_dynamically{};
    std::optional<bool> is_draft{};
    azdo::optional<std::vector<web_api_tag_definition>> labels{};
    azdo::optional<git_commit_ref> last_merge_commit{};
    azdo::optional<git_commit_ref> last_merge_source_commit{};
    azdo::optional<git_commit_ref> last_merge_target_commit{};
    azdo::optional<std::string> merge_failure_message{};
    azdo::optional<azdo::open_enum<pull_request_merge_failure_type>> merge_failure_type{};
    azdo::optional<std::string> merge_id{};
    azdo::optional<git_pull_request_merge_options> merge_options{};
    azdo::optional<azdo::open_enum<pull_request_async_status>> merge_status{};
    azdo::optional<std::int32_t> pull_request_id{};
    azdo::optional<std::string> remote_url{};
    azdo::optional<git_repository> repository{};
    azdo::optional<std::vector<identity_ref_with_vote>> reviewers{};
    azdo::optional<std::string> source_ref_name{};
    azdo::optional<azdo::open_enum<pull_request_status>> status{};
    std::optional<bool> supports_iterations{};
    azdo::optional<std::string> target_ref_name{};
    azdo::optional<std::string> title{};
    azdo::optional<std::string> url{};
    azdo::optional<std::vector<resource_ref>> work_item_refs{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_pull_request&) const = default;
    template <class self = git_pull_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"artifactId", &self::artifact_id>(),
            azdo::field<"autoCompleteSetBy", &self::auto_complete_set_by>(),
            azdo::field<"closedBy", &self::closed_by>(),
            azdo::field<"closedDate", &self::closed_date>(),
            azdo::field<"codeReviewId", &self::code_review_id>(),
            azdo::field<"commits", &self::commits>(),
            azdo::field<"completionOptions", &self::completion_options>(),
            azdo::field<"completionQueueTime", &self::completion_queue_time>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"creationDate", &self::creation_date>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"forkSource", &self::fork_source>(),
            azdo::field<"hasMultipleMergeBases", &self::has_multiple_merge_bases>(),
            azdo::field<"ignoreTargetRefAndChooseDynamically", &self::ignore_target_ref_and_choose_dynamically>(),
            azdo::field<"isDraft", &self::is_draft>(),
            azdo::field<"labels", &self::labels>(),
            azdo::field<"lastMergeCommit", &self::last_merge_commit>(),
            azdo::field<"lastMergeSourceCommit", &self::last_merge_source_commit>(),
            azdo::field<"lastMergeTargetCommit", &self::last_merge_target_commit>(),
            azdo::field<"mergeFailureMessage", &self::merge_failure_message>(),
            azdo::field<"mergeFailureType", &self::merge_failure_type>(),
            azdo::field<"mergeId", &self::merge_id>(),
            azdo::field<"mergeOptions", &self::merge_options>(),
            azdo::field<"mergeStatus", &self::merge_status>(),
            azdo::field<"pullRequestId", &self::pull_request_id>(),
            azdo::field<"remoteUrl", &self::remote_url>(),
            azdo::field<"repository", &self::repository>(),
            azdo::field<"reviewers", &self::reviewers>(),
            azdo::field<"sourceRefName", &self::source_ref_name>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"supportsIterations", &self::supports_iterations>(),
            azdo::field<"targetRefName", &self::target_ref_name>(),
            azdo::field<"title", &self::title>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"workItemRefs", &self::work_item_refs>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
