// SPDX-License-Identifier: BSL-1.0
// Comment Reactions Engaged Users: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/comment_reaction_type.hpp>
#include <azdo/api/wit/types/identity_ref.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}/reactions/{reactionType}/users`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/comment-reactions-engaged-users/list
struct get_engaged_users {
    using result_type = azdo::page<identity_ref>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}/reactions/{reactionType}/users",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> work_item_id;
    azdo::required<std::int32_t> comment_id;
    azdo::required<azdo::open_enum<comment_reaction_type>> reaction_type;
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};

    template <class self = get_engaged_users>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"workItemId", &self::work_item_id>(azdo::as::path),
            azdo::field<"commentId", &self::comment_id>(azdo::as::path),
            azdo::field<"reactionType", &self::reaction_type>(azdo::as::path),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::wit
