// SPDX-License-Identifier: BSL-1.0
// Comments: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/comment.hpp>
#include <azdo/api/wit/types/comment_create.hpp>
#include <azdo/api/wit/types/comment_expand_options.hpp>
#include <azdo/api/wit/types/comment_format.hpp>
#include <azdo/api/wit/types/comment_list.hpp>
#include <azdo/api/wit/types/comment_sort_order.hpp>
#include <azdo/api/wit/types/comment_update.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project}/_apis/wit/workItems/{workItemId}/comments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/comments/get-comments-batch
struct get_comments_batch {
    using result_type = comment_list;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/workItems/{workItemId}/comments",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1-preview.4, 7.0-preview.3, 6.0-preview.3"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> work_item_id;
    std::vector<std::int32_t> ids;
    std::optional<bool> include_deleted{};
    azdo::optional<azdo::open_enum<comment_expand_options>> expand{};

    template <class self = get_comments_batch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"workItemId", &self::work_item_id>(azdo::as::path),
            azdo::field<"ids", &self::ids>(azdo::as::query),
            azdo::field<"includeDeleted", &self::include_deleted>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/wit/workItems/{workItemId}/comments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/comments/add-comment
struct add_comment {
    using result_type = comment;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/wit/workItems/{workItemId}/comments",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1-preview.4"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> work_item_id;
    comment_create body;

    template <class self = add_comment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"workItemId", &self::work_item_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/comments/delete
struct delete_comment {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1-preview.4, 7.0-preview.3, 6.0-preview.3"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> work_item_id;
    azdo::required<std::int32_t> comment_id;

    template <class self = delete_comment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"workItemId", &self::work_item_id>(azdo::as::path),
            azdo::field<"commentId", &self::comment_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/comments/get-comment
struct get_comment {
    using result_type = comment;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1-preview.4, 7.0-preview.3, 6.0-preview.3"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> work_item_id;
    azdo::required<std::int32_t> comment_id;
    std::optional<bool> include_deleted{};
    azdo::optional<azdo::open_enum<comment_expand_options>> expand{};

    template <class self = get_comment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"workItemId", &self::work_item_id>(azdo::as::path),
            azdo::field<"commentId", &self::comment_id>(azdo::as::path),
            azdo::field<"includeDeleted", &self::include_deleted>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/comments/update-comment
struct update_comment {
    using result_type = comment;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1-preview.4"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> work_item_id;
    azdo::required<std::int32_t> comment_id;
    comment_update body;

    template <class self = update_comment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"workItemId", &self::work_item_id>(azdo::as::path),
            azdo::field<"commentId", &self::comment_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `PATCH /{organization}/{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/comments/update-work-item-comment
struct update_work_item_comment {
    using result_type = comment;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1-preview.4"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> work_item_id;
    azdo::required<std::int32_t> comment_id;
    comment_update body;
    azdo::required<azdo::open_enum<comment_format>> format;

    template <class self = update_work_item_comment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"workItemId", &self::work_item_id>(azdo::as::path),
            azdo::field<"commentId", &self::comment_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"format", &self::format>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/wit/workItems/{workItemId}/comments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/comments/get-comments
struct get_comments {
    using result_type = comment_list;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/workItems/{workItemId}/comments",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1-preview.4, 7.0-preview.3, 6.0-preview.3"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> work_item_id;
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> continuation_token{};
    std::optional<bool> include_deleted{};
    azdo::optional<azdo::open_enum<comment_expand_options>> expand{};
    azdo::optional<azdo::open_enum<comment_sort_order>> order{};

    template <class self = get_comments>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"workItemId", &self::work_item_id>(azdo::as::path),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"includeDeleted", &self::include_deleted>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query),
            azdo::field<"order", &self::order>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/wit/workItems/{workItemId}/comments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/comments/add-work-item-comment
struct add_work_item_comment {
    using result_type = comment;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/wit/workItems/{workItemId}/comments",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1-preview.4"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> work_item_id;
    comment_create body;
    azdo::required<azdo::open_enum<comment_format>> format;

    template <class self = add_work_item_comment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"workItemId", &self::work_item_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"format", &self::format>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::wit
