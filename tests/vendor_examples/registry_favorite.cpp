// SPDX-License-Identifier: BSL-1.0
// The operations of the area favorite that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/favorite/favorites.hpp>

namespace published {

void register_favorite(registry& into) {
    into.add("Favorites_Get Favorites", azdo::api::favorite::get_favorites{.organization = {}});
    into.add("Favorites_Create Favorite", azdo::api::favorite::create_favorite{.organization = {}, .body = {}});
    into.add("Favorites_Delete Favorite By Id", azdo::api::favorite::delete_favorite_by_id{.organization = {}, .favorite_id = {}, .artifact_type = {}, .artifact_scope_type = {}});
    into.add("Favorites_Get Favorite By Id", azdo::api::favorite::get_favorite_by_id{.organization = {}, .favorite_id = {}, .artifact_scope_type = {}, .artifact_type = {}});
    into.add("Favorites_Get Favorite Of Owner By Id", azdo::api::favorite::get_favorite_of_owner_by_id{.organization = {}, .favorite_id = {}, .owner_scope_type = {}, .owner_scope_id = {}, .artifact_scope_type = {}, .artifact_type = {}});
    into.add("Favorites_Delete Favorite Of Owner By Id", azdo::api::favorite::delete_favorite_of_owner_by_id{.organization = {}, .favorite_id = {}, .owner_scope_type = {}, .owner_scope_id = {}, .artifact_type = {}, .artifact_scope_type = {}});
    into.add("Favorites_Get Favorite By Artifact", azdo::api::favorite::get_favorite_by_artifact{.organization = {}, .artifact_type = {}, .artifact_id = {}, .artifact_scope_type = {}});
    into.add("Favorites_Get Favorites Of Owner", azdo::api::favorite::get_favorites_of_owner{.organization = {}, .owner_scope_type = {}, .owner_scope_id = {}});
    into.add("Favorites_Create Favorite Of Owner", azdo::api::favorite::create_favorite_of_owner{.organization = {}, .body = {}, .owner_scope_type = {}, .owner_scope_id = {}});
}

} // namespace published
