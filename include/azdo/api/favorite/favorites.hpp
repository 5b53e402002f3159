// SPDX-License-Identifier: BSL-1.0
// Favorites: operations of the area favorite. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/favorite/types/favorite.hpp>
#include <azdo/api/favorite/types/favorite_create_parameters.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::favorite {

/// `GET /{organization}/_apis/favorite/favorites`
///
/// https://learn.microsoft.com/rest/api/azure/devops/favorite/favorites/get-favorites
struct get_favorites {
    using result_type = azdo::page<favorite>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/favorite/favorites", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::profile>;

    std::string organization{};
    azdo::optional<std::string> artifact_type{};
    azdo::optional<std::string> artifact_scope_type{};
    azdo::optional<std::string> artifact_scope_id{};
    std::optional<bool> include_extended_details{};

    template <class self = get_favorites>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"artifactType", &self::artifact_type>(azdo::as::query),
            azdo::field<"artifactScopeType", &self::artifact_scope_type>(azdo::as::query),
            azdo::field<"artifactScopeId", &self::artifact_scope_id>(azdo::as::query),
            azdo::field<"includeExtendedDetails", &self::include_extended_details>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/favorite/favorites`
///
/// https://learn.microsoft.com/rest/api/azure/devops/favorite/favorites/create-favorite
struct create_favorite {
    using result_type = favorite;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/favorite/favorites", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::profile_write>;

    std::string organization{};
    favorite_create_parameters body;

    template <class self = create_favorite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/favorite/favorites/{favoriteId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/favorite/favorites/delete-favorite-by-id
struct delete_favorite_by_id {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/favorite/favorites/{favoriteId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::profile_write>;

    std::string organization{};
    std::string favorite_id;
    std::string artifact_type;
    std::string artifact_scope_type;
    azdo::optional<std::string> artifact_scope_id{};

    template <class self = delete_favorite_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"favoriteId", &self::favorite_id>(azdo::as::path),
            azdo::field<"artifactType", &self::artifact_type>(azdo::as::query),
            azdo::field<"artifactScopeType", &self::artifact_scope_type>(azdo::as::query),
            azdo::field<"artifactScopeId", &self::artifact_scope_id>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/favorite/favorites/{favoriteId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/favorite/favorites/get-favorite-by-id
struct get_favorite_by_id {
    using result_type = favorite;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/favorite/favorites/{favoriteId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::profile>;

    std::string organization{};
    std::string favorite_id;
    std::string artifact_scope_type;
    std::string artifact_type;
    azdo::optional<std::string> artifact_scope_id{};
    std::optional<bool> include_extended_details{};

    template <class self = get_favorite_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"favoriteId", &self::favorite_id>(azdo::as::path),
            azdo::field<"artifactScopeType", &self::artifact_scope_type>(azdo::as::query),
            azdo::field<"artifactType", &self::artifact_type>(azdo::as::query),
            azdo::field<"artifactScopeId", &self::artifact_scope_id>(azdo::as::query),
            azdo::field<"includeExtendedDetails", &self::include_extended_details>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/favorite/favorites/{favoriteId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/favorite/favorites/get-favorite-of-owner-by-id
struct get_favorite_of_owner_by_id {
    using result_type = favorite;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/favorite/favorites/{favoriteId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::profile>;

    std::string organization{};
    std::string favorite_id;
    std::string owner_scope_type;
    std::string owner_scope_id;
    std::string artifact_scope_type;
    std::string artifact_type;
    azdo::optional<std::string> artifact_scope_id{};
    std::optional<bool> include_extended_details{};

    template <class self = get_favorite_of_owner_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"favoriteId", &self::favorite_id>(azdo::as::path),
            azdo::field<"ownerScopeType", &self::owner_scope_type>(azdo::as::query),
            azdo::field<"ownerScopeId", &self::owner_scope_id>(azdo::as::query),
            azdo::field<"artifactScopeType", &self::artifact_scope_type>(azdo::as::query),
            azdo::field<"artifactType", &self::artifact_type>(azdo::as::query),
            azdo::field<"artifactScopeId", &self::artifact_scope_id>(azdo::as::query),
            azdo::field<"includeExtendedDetails", &self::include_extended_details>(azdo::as::query));
    }
};

/// `DELETE /{organization}/_apis/favorite/favorites/{favoriteId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/favorite/favorites/delete-favorite-of-owner-by-id
struct delete_favorite_of_owner_by_id {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/favorite/favorites/{favoriteId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::profile_write>;

    std::string organization{};
    std::string favorite_id;
    std::string owner_scope_type;
    std::string owner_scope_id;
    std::string artifact_type;
    std::string artifact_scope_type;
    azdo::optional<std::string> artifact_scope_id{};

    template <class self = delete_favorite_of_owner_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"favoriteId", &self::favorite_id>(azdo::as::path),
            azdo::field<"ownerScopeType", &self::owner_scope_type>(azdo::as::query),
            azdo::field<"ownerScopeId", &self::owner_scope_id>(azdo::as::query),
            azdo::field<"artifactType", &self::artifact_type>(azdo::as::query),
            azdo::field<"artifactScopeType", &self::artifact_scope_type>(azdo::as::query),
            azdo::field<"artifactScopeId", &self::artifact_scope_id>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/favorite/favorites`
///
/// https://learn.microsoft.com/rest/api/azure/devops/favorite/favorites/get-favorite-by-artifact
struct get_favorite_by_artifact {
    using result_type = favorite;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/favorite/favorites", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::profile>;

    std::string organization{};
    std::string artifact_type;
    std::string artifact_id;
    std::string artifact_scope_type;
    azdo::optional<std::string> artifact_scope_id{};
    std::optional<bool> include_extended_details{};

    template <class self = get_favorite_by_artifact>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"artifactType", &self::artifact_type>(azdo::as::query),
            azdo::field<"artifactId", &self::artifact_id>(azdo::as::query),
            azdo::field<"artifactScopeType", &self::artifact_scope_type>(azdo::as::query),
            azdo::field<"artifactScopeId", &self::artifact_scope_id>(azdo::as::query),
            azdo::field<"includeExtendedDetails", &self::include_extended_details>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/favorite/favorites`
///
/// https://learn.microsoft.com/rest/api/azure/devops/favorite/favorites/get-favorites-of-owner
struct get_favorites_of_owner {
    using result_type = azdo::page<favorite>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/favorite/favorites", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::profile>;

    std::string organization{};
    std::string owner_scope_type;
    std::string owner_scope_id;
    azdo::optional<std::string> artifact_type{};
    azdo::optional<std::string> artifact_scope_type{};
    azdo::optional<std::string> artifact_scope_id{};
    std::optional<bool> include_extended_details{};

    template <class self = get_favorites_of_owner>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"ownerScopeType", &self::owner_scope_type>(azdo::as::query),
            azdo::field<"ownerScopeId", &self::owner_scope_id>(azdo::as::query),
            azdo::field<"artifactType", &self::artifact_type>(azdo::as::query),
            azdo::field<"artifactScopeType", &self::artifact_scope_type>(azdo::as::query),
            azdo::field<"artifactScopeId", &self::artifact_scope_id>(azdo::as::query),
            azdo::field<"includeExtendedDetails", &self::include_extended_details>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/favorite/favorites`
///
/// https://learn.microsoft.com/rest/api/azure/devops/favorite/favorites/create-favorite-of-owner
struct create_favorite_of_owner {
    using result_type = favorite;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/favorite/favorites", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::profile_write>;

    std::string organization{};
    favorite_create_parameters body;
    std::string owner_scope_type;
    std::string owner_scope_id;

    template <class self = create_favorite_of_owner>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"ownerScopeType", &self::owner_scope_type>(azdo::as::query),
            azdo::field<"ownerScopeId", &self::owner_scope_id>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::favorite
