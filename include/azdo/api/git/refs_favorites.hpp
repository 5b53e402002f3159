// SPDX-License-Identifier: BSL-1.0
// Refs Favorites: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_ref_favorite.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project}/_apis/git/favorites/refs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/refs-favorites/list
struct get_ref_favorites {
    using result_type = azdo::page<git_ref_favorite>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/git/favorites/refs",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> repository_id{};
    azdo::optional<std::string> identity_id{};

    template <class self = get_ref_favorites>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::query),
            azdo::field<"identityId", &self::identity_id>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/git/favorites/refs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/refs-favorites/create
struct create_favorite {
    using result_type = git_ref_favorite;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/git/favorites/refs",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    git_ref_favorite body;

    template <class self = create_favorite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/git/favorites/refs/{favoriteId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/refs-favorites/delete
struct delete_ref_favorite {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/git/favorites/refs/{favoriteId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> favorite_id;

    template <class self = delete_ref_favorite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"favoriteId", &self::favorite_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/git/favorites/refs/{favoriteId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/refs-favorites/get
struct get_ref_favorite {
    using result_type = git_ref_favorite;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/git/favorites/refs/{favoriteId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> favorite_id;

    template <class self = get_ref_favorite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"favoriteId", &self::favorite_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::git
