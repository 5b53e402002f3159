// SPDX-License-Identifier: BSL-1.0
// Comments Versions: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/comment_version.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}/versions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/comments-versions/list
struct get_comment_versions {
    using result_type = azdo::page<comment_version>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}/versions",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> work_item_id;
    azdo::required<std::int32_t> comment_id;

    template <class self = get_comment_versions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"workItemId", &self::work_item_id>(azdo::as::path),
            azdo::field<"commentId", &self::comment_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}/versions/{version}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/comments-versions/get
struct get_comment_version {
    using result_type = comment_version;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}/versions/{version}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> work_item_id;
    azdo::required<std::int32_t> comment_id;
    azdo::required<std::int32_t> version;

    template <class self = get_comment_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"workItemId", &self::work_item_id>(azdo::as::path),
            azdo::field<"commentId", &self::comment_id>(azdo::as::path),
            azdo::field<"version", &self::version>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::wit
