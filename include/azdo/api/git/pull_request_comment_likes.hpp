// SPDX-License-Identifier: BSL-1.0
// Pull Request Comment Likes: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/identity_ref.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::git {

/// `DELETE /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/threads/{threadId}/comments/{commentId}/likes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-comment-likes/delete
struct delete_like {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/threads"
        "/{threadId}/comments/{commentId}/likes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write, azdo::scope::threads_full>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    azdo::required<std::int32_t> thread_id;
    azdo::required<std::int32_t> comment_id;

    template <class self = delete_like>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"threadId", &self::thread_id>(azdo::as::path),
            azdo::field<"commentId", &self::comment_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/threads/{threadId}/comments/{commentId}/likes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-comment-likes/list
struct get_likes {
    using result_type = azdo::page<identity_ref>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/threads"
        "/{threadId}/comments/{commentId}/likes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code, azdo::scope::threads_full>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    azdo::required<std::int32_t> thread_id;
    azdo::required<std::int32_t> comment_id;

    template <class self = get_likes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"threadId", &self::thread_id>(azdo::as::path),
            azdo::field<"commentId", &self::comment_id>(azdo::as::path));
    }
};

/// `POST /{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/threads/{threadId}/comments/{commentId}/likes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-comment-likes/create
struct create_like {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/threads"
        "/{threadId}/comments/{commentId}/likes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write, azdo::scope::threads_full>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<std::int32_t> pull_request_id;
    azdo::required<std::int32_t> thread_id;
    azdo::required<std::int32_t> comment_id;

    template <class self = create_like>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"pullRequestId", &self::pull_request_id>(azdo::as::path),
            azdo::field<"threadId", &self::thread_id>(azdo::as::path),
            azdo::field<"commentId", &self::comment_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::git
