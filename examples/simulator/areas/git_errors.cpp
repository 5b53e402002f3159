// SPDX-License-Identifier: BSL-1.0
#include "git_errors.hpp"

#include <initializer_list>
#include <string>

namespace simulator::git {
namespace {

using text = std::string_view;

std::string join(std::initializer_list<text> parts) {
    std::string out;
    for (const auto part : parts) out += part;
    return out;
}

vendor_error in_git(int status, std::string message, text type) {
    return {status, std::move(message), join({"Microsoft.TeamFoundation.Git.Server.", type, ", Microsoft.TeamFoundation.Git.Server"})};
}

vendor_error in_policy(int status, std::string message, text type) {
    return {
        status, std::move(message), join({"Microsoft.TeamFoundation.Policy.WebApi.", type, ", Microsoft.TeamFoundation.Policy.WebApi"})};
}

} // namespace

vendor_error repository_missing(text name_or_id) {
    return in_git(404,
        join({"TF401019: The Git repository with name or identifier ", name_or_id,
            " does not exist or you do not have permissions for the operation you are attempting."}),
        "GitRepositoryNotFoundException");
}

vendor_error repository_exists(text name) {
    return in_git(
        409, join({"TF400948: A Git repository with the name ", name, " already exists."}), "GitRepositoryNameAlreadyExistsException");
}

vendor_error project_needed() { return argument_refused("A project name is required in order to reference a Git repository by name."); }

vendor_error permission_needed(text permission, text user, text scope) {
    return in_git(403,
        join({"TF401027: You need the Git '", permission, "' permission to perform this action. Details: identity '", user, "', scope '",
            scope, "'."}),
        "GitNeedsPermissionException");
}

vendor_error ref_stale(text name) {
    return in_git(409,
        join({"TF401028: The reference '", name,
            "' has already been updated by another client, so you cannot update it. Please try again."}),
        "GitReferenceStaleException");
}

vendor_error ref_locked(text name) {
    return in_git(403, join({"TF402448: The reference '", name, "' is locked and cannot be updated."}), "GitRefLockedException");
}

vendor_error ref_conflict(text name) {
    return in_git(409,
        join({"TF401031: The reference '", name, "' cannot be created: another one is a folder of this name, or is above it."}),
        "GitRefNameConflictException");
}

vendor_error ref_missing(text name) {
    return in_git(404, join({"TF401243: The reference '", name, "' does not exist."}), "GitRefNotFoundException");
}

vendor_error ref_name_refused(text name) {
    return in_git(400, join({"TF401025: '", name, "' is not a valid name for a Git ref."}), "InvalidGitRefNameException");
}

vendor_error ref_needs_pull_request() {
    return in_git(403, "TF402455: Pushes to this branch are not permitted; you must use a pull request to update this branch.",
        "GitRefUpdateRejectedByPolicyException");
}

vendor_error object_missing(text id) {
    return in_git(404, join({"TF401035: The object '", id, "' does not exist."}), "GitObjectDoesNotExistException");
}

vendor_error item_missing(text path, text repository, text version, text commit) {
    return in_git(404,
        join({"TF401174: The item '", path, "' could not be found in the repository '", repository, "' at the version specified by '<",
            version, " >' (resolved to commit '", commit, "')"}),
        "GitItemNotFoundException");
}

vendor_error item_exists(text path) {
    return in_git(400, join({"The path '", path, "' specified in the add operation already exists. Please specify a new path."}),
        "GitPathAlreadyExistsException");
}

vendor_error path_refused(text path) {
    return in_git(400, join({"TF401176: The path '", path, "' is not valid."}), "InvalidGitPathException");
}

vendor_error version_unresolved(text version, text repository) {
    return in_git(404,
        join({"TF401175:The version descriptor <", version, " > could not be resolved to a version in the repository ", repository}),
        "GitUnresolvableToCommitException");
}

vendor_error no_branches(text repository) {
    return in_git(
        404, join({"VS403403: Cannot find any branches for the ", repository, " repository."}), "GitUnresolvableToCommitException");
}

vendor_error push_missing(text id) {
    return in_git(
        404, join({"TF401034: The push ", id, " does not exist or you do not have permission to view it."}), "GitPushNotFoundException");
}

vendor_error pull_request_exists() {
    return in_git(
        409, "TF401179: An active pull request for the source and target branch already exists.", "GitPullRequestExistsException");
}

vendor_error pull_request_missing() {
    return in_git(404, "TF401180: The requested pull request was not found.", "GitPullRequestNotFoundException");
}

vendor_error pull_request_closed() {
    return in_git(400, "TF401181: The pull request cannot be edited due to its state.", "GitPullRequestNotEditableException");
}

vendor_error pull_request_stale() {
    return in_git(409, "TF401192: The source branch has been modified since the last merge attempt. Please re-evaluate and try again.",
        "GitPullRequestStaleException");
}

vendor_error pull_request_branches_missing() {
    return in_git(400,
        "TF401398: The pull request cannot be activated because the source and/or the target branch no longer exists, or the requested "
        "branch is the same for both.",
        "GitPullRequestCannotBeActivated");
}

vendor_error pull_request_blocked(text policies) {
    return in_git(403, std::string{policies}, "GitPullRequestUpdateRejectedByPolicyException");
}

vendor_error thread_missing(text id) {
    return {404, join({"The comment thread ", id, " does not exist or you do not have permission to access it."}),
        "Microsoft.VisualStudio.Services.CodeReview.Discussion.WebApi.DiscussionThreadNotFoundException, "
        "Microsoft.VisualStudio.Services.CodeReview.WebApi"};
}

vendor_error comment_missing(text id) {
    return {404, join({"The comment ", id, " does not exist or you do not have permission to access it."}),
        "Microsoft.VisualStudio.Services.CodeReview.Discussion.WebApi.DiscussionCommentNotFoundException, "
        "Microsoft.VisualStudio.Services.CodeReview.WebApi"};
}

vendor_error reviewer_missing(text id) {
    return in_git(
        404, join({"TF401186: The reviewer ", id, " was not found on the pull request."}), "GitPullRequestReviewerNotFoundException");
}

vendor_error operation_missing(text kind, text id) {
    return in_git(404, join({"The ", kind, " ", id, " does not exist."}), "GitAsyncRefOperationNotFoundException");
}

vendor_error policy_missing(text id) {
    return in_policy(
        404, join({"TF402461: The policy configuration with ID ", id, " does not exist."}), "PolicyConfigurationNotFoundException");
}

vendor_error policy_type_missing(text id) {
    return in_policy(404, join({"TF402460: No policy type has the ID ", id, "."}), "PolicyTypeNotFoundException");
}

vendor_error policy_settings_refused(text why) {
    return in_policy(
        400, join({"TF402457: The settings for this policy are not correctly formatted. Error: ", why}), "PolicyImplementationException");
}

vendor_error argument_refused(text message) {
    return {400, std::string{message},
        "Microsoft.TeamFoundation.SourceControl.WebServer.InvalidArgumentValueException, Microsoft.TeamFoundation.SourceControl.WebServer",
        0};
}

} // namespace simulator::git
