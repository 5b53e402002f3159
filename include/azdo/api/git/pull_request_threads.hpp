// SPDX-License-Identifier: BSL-1.0
// Pull Request Threads: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_pull_request_comment_thread.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/threads`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-threads/list
struct get_threads {
    using result_type = azdo::page<git_pull_request_comment_thread>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/threads",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code, azdo::scope::threads_full>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    azdo::optional<std::int32_t> iteration{};
    azdo::optional<std::int32_t> base_iteration{};

    template <class self = get_threads>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"$iteration", &self::iteration>(azdo::as::query),
            azdo::field<"$baseIteration", &self::base_iteration>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/threads`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-threads/create
struct create_thread {
    using result_type = git_pull_request_comment_thread;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/threads",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write, azdo::scope::threads_full>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    git_pull_request_comment_thread body;

    template <class self = create_thread>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/threads/{threadId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-threads/get
struct get_pull_request_thread {
    using result_type = git_pull_request_comment_thread;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/threads"
        "/{threadId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code, azdo::scope::threads_full>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    azdo::required<std::int32_t> thread_id;
    azdo::optional<std::int32_t> iteration{};
    azdo::optional<std::int32_t> base_iteration{};

    template <class self = get_pull_request_thread>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"threadId", &self::thread_id>(azdo::as::path),
            azdo::field<"$iteration", &self::iteration>(azdo::as::query),
            azdo::field<"$baseIteration", &self::base_iteration>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/threads/{threadId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-threads/update
struct update_thread {
    using result_type = git_pull_request_comment_thread;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/threads"
        "/{threadId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write, azdo::scope::threads_full>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    azdo::required<std::int32_t> thread_id;
    git_pull_request_comment_thread body;

    template <class self = update_thread>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"threadId", &self::thread_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::git
